namespace Stafettlogg.Web.Layout;

/// <summary>The signed-in person as the page's head shows them, cascaded to <see cref="MainLayout"/>.</summary>
/// <param name="Name">"Kari Lunde".</param>
/// <param name="Role">What the person is here as: "Kontaktlærer", "Du har foreldreansvar".</param>
/// <param name="Place">The unit, where there is one: "Fjellglimt barneskole".</param>
/// <param name="Links">The main menu, in order.</param>
public sealed record Visitor(string Name, string Role, string? Place, IReadOnlyList<NavLinkItem> Links);

/// <summary>A link of the main menu.</summary>
/// <param name="Text">"Mine saker".</param>
/// <param name="Path">The page's path from the root, with a leading slash.</param>
/// <param name="Waiting">How many things wait there; none are not shown.</param>
public sealed record NavLinkItem(string Text, string Path, int Waiting = 0);
