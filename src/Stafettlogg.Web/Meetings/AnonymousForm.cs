using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Meetings;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Meetings;

/// <summary>A form whose text may tell of nobody: what gives somebody away is pointed out at the field, and one word that may be a name is asked about.</summary>
public abstract class AnonymousForm<TInput> : DeedForm<TInput>
    where TInput : AnonymousInput, new()
{
    private const string Yes = "ja";

    [Inject]
    public required Discussions Discussions { get; init; }

    [Inject]
    public required MunicipalityPacks Packs { get; init; }

    [Inject]
    public required IStringLocalizer<AnonymousText> Anonymous { get; init; }

    /// <summary>Whether a word was pointed out that may be a name.</summary>
    protected bool Warned { get; private set; }

    protected bool IsSure => Posted!.Sure?.Contains(Yes) == true;

    protected IReadOnlyList<Choice> Certain => [new(Yes, Anonymous["Certain"])];

    /// <summary>The teams of the municipalities that the writer serves.</summary>
    protected IReadOnlyList<Choice> Teams => [.. from pack in Served
                                                 from key in pack.Wonder.DiscussedAnonymouslyIn
                                                 let name = pack.FindMeetingArena(key)!.Name
                                                 select new Choice($"{pack.Id}/{key}", Served.Count > 1 ? $"{name}, {pack.Name}" : name)];

    /// <summary>The field of the text.</summary>
    protected abstract Expression<Func<object?>> Told { get; }

    private IReadOnlyList<MunicipalityPack> Served => [.. Acting.Actor!.Posts.Select(post => Packs.Find(post.Municipality)).OfType<MunicipalityPack>().Distinct()];

    protected static (MunicipalityId Municipality, string Arena) Chosen(string typed) => typed.Split('/', 2) is [var municipality, var key] ? (new(municipality), key) : (default, typed);

    protected override bool Explain(Exception refused)
    {
        if (refused is not GivesAway given) return false;
        Warned = given.Fault == AnonymityFault.OneName;
        Fault(Told, Anonymous[given.Fault.ToString()]);
        return true;
    }
}

/// <summary>What is typed of what may tell of nobody.</summary>
public class AnonymousInput : DeedInput
{
    public string? Text { get; set; }

    public string[]? Sure { get; set; }
}

/// <summary>What is typed of a question to a team.</summary>
public sealed class AskInput : AnonymousInput
{
    public string? Arena { get; set; }
}

/// <summary>What is typed of a team's advice.</summary>
public sealed class AdviceInput : AnonymousInput
{
    public DateOnly? On { get; set; }
}

/// <summary>What is chosen when a discussion is shared.</summary>
public sealed class ShareDiscussionInput : DeedInput
{
    public string? Unit { get; set; }
}

/// <summary>What is chosen when a discussion is told of in a case.</summary>
public sealed class DiscussedInput : DeedInput
{
    public string? Arena { get; set; }
}

/// <summary>The words of what gives somebody away.</summary>
public sealed class AnonymousText;
