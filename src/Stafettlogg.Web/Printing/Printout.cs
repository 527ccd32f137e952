using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Printing;

/// <summary>What is printed: a concern as the one who prints sees it on their page, when, and whether it is the archive's copy.</summary>
public sealed record Printout(PrintView Asked, DateTimeOffset At, bool ForArchive)
{
    /// <summary>What the reader's page is made from. On paper every day has its year: the paper outlives it.</summary>
    public ConcernView View { get; } = Asked.View with { Today = default };

    /// <summary>The day it is printed.</summary>
    public DateOnly Today => Asked.View.Today;

    /// <summary>Whether it is what the family reads: printed by them, or by an employee for them.</summary>
    public bool ForFamily => View.Standing.IsAny(Relation.Guardian, Relation.Youth);

    public string Day(DateTimeOffset moment) => When.Day(Oslo.Day(moment), View.Today);

    public string Day(DateOnly day) => When.Day(day, View.Today);

    public string Moment(DateTimeOffset moment) => When.Moment(moment, View.Today);
}
