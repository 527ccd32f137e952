using System.Globalization;
using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Access;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Shared;

/// <summary>An access to the log as a sentence: who, from where, did what (R42).</summary>
public sealed class ReaderSentences(IStringLocalizer<ReaderDays> text, ConcernWords words)
{
    private static readonly string[] Readings =
    [
        nameof(Deed.SeeConcern), nameof(Deed.ReadLog), nameof(Deed.SeeReaders), nameof(Deed.SeeBaton), nameof(Deed.SeeConsents), nameof(Deed.SeeFamilyPage),
        nameof(Deed.SeeReadersAsFamily), nameof(Deed.PrintLog), nameof(Deed.PrintArchive), nameof(Deed.PrintAsFamily), nameof(Deed.PrintConsentForm), nameof(Deed.PrintFamilyCopy),
        nameof(Deed.PrintMinutes),
    ];

    /// <summary>"Hanne Vik, helsesykepleier ved Skolehelsetjenesten, leste loggen".</summary>
    public string Of(ReaderItem item)
    {
        var name = item.Person?.Name ?? text["Unknown"].Value;
        var who = item.Serving is { } post ? text["Who", name, post.Title, post.UnitName].Value : name;
        if (item.Access.WasAllowed) return item.Access.Purpose is { } purpose ? text["OnPurpose", text[item.Access.Deed, who], words.Purpose(purpose)] : text[item.Access.Deed, who];
        return Readings.Contains(item.Access.Deed) ? text["Refused", who] : text["RefusedDeed", who];
    }

    /// <summary>The same with the day: "… leste loggen tirsdag 3. mars 2026 kl. 10.14."</summary>
    public string Whole(ReaderItem item) => text["Whole", Of(item), When.Weekday(item.Access.At, default)];

    /// <summary>"kl. 10.14", "3 ganger, sist kl. 10.14".</summary>
    public string Times(IReadOnlyList<DateTimeOffset> moments)
    {
        var last = Oslo.Local(moments.Max()).ToString("HH.mm", CultureInfo.InvariantCulture);
        return moments.Count == 1 ? text["Once", last] : text["Times", moments.Count, last];
    }
}
