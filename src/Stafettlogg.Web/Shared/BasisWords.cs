using Microsoft.Extensions.Localization;
using Stafettlogg.Domain.Family;

namespace Stafettlogg.Web.Shared;

/// <summary>By what right somebody speaks for the child, and how it is known, as choices.</summary>
public sealed class BasisWords(IStringLocalizer<BasisWords> text)
{
    /// <summary>The choice that lets the parents read.</summary>
    public const string Yes = "ja";

    /// <summary>The bases; those alone that represent, for one whom no register names.</summary>
    public IReadOnlyList<Choice> Bases(bool representing) =>
        [.. Enum.GetValues<GuardianBasis>().Where(basis => !representing || basis.Represents()).Select(basis => new Choice($"{basis}", text[$"Basis{basis}"], text[$"Means{basis}"]))];

    /// <summary>The sources of parents, or of those who represent.</summary>
    public IReadOnlyList<Choice> Sources(bool representing)
    {
        var sources = Enum.GetValues<GuardianBasis>().Where(basis => !representing || basis.Represents()).SelectMany(basis => basis.Sources()).Distinct();
        return [.. sources.Order().Select(source => new Choice($"{source}", text[$"Source{source}"]))];
    }

    /// <summary>Whether the order leaves the parents to read.</summary>
    public IReadOnlyList<Choice> ParentsRead => [new(Yes, text["ParentsRead"]), new("nei", text["ParentsReadNot"])];

    /// <summary>"Fosterforelder".</summary>
    public string Of(GuardianBasis basis) => text[$"Basis{basis}"];
}
