using Stafettlogg.Domain.Concerns;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Log;

/// <summary>What is typed of an entry that is kept from guardians.</summary>
public sealed class WithholdInput : DeedInput
{
    /// <summary>How far ahead it is looked at again, unless somebody says otherwise.</summary>
    public const int MonthsToReview = 3;

    /// <summary>Null when no box is ticked.</summary>
    public List<string>? From { get; set; }

    /// <summary>Null when the box is not ticked.</summary>
    public List<string>? Wish { get; set; }

    public string? Reason { get; set; }

    public DateOnly? ReviewOn { get; set; }

    /// <summary>What is typed, of that entry.</summary>
    public NewWithholding Of(int sequence) => Of(sequence, From, Wish, Reason, ReviewOn);

    /// <summary>The same as another form holds it.</summary>
    public static NewWithholding Of(int sequence, List<string>? from, List<string>? wish, string? reason, DateOnly? reviewOn) => new(
        sequence, from?.Contains(KeptChoices.All) == true ? null : [.. (from ?? []).Select(ChosenPerson.Of)], wish?.Contains(KeptChoices.Yes) == true, reason, reviewOn ?? default);
}
