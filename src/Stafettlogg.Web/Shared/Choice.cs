namespace Stafettlogg.Web.Shared;

/// <summary>One thing to choose in a list, a radio group or a group of checkboxes.</summary>
/// <param name="Value">What is sent.</param>
/// <param name="Text">What is read.</param>
/// <param name="Description">A line of help under the choice, where there is room for it.</param>
public sealed record Choice(string Value, string Text, string? Description = null);
