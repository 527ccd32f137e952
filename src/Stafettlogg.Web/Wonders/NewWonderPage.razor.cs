using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Wonders;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Domain.Municipalities;
using Stafettlogg.Web.Shared;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Wonders;

/// <summary>An employee writes down what they wonder about. Two questions are enough; the rest may be left open.</summary>
public sealed partial class NewWonderPage
{
    private IReadOnlyList<PersonCard> children = [];

    [Inject]
    public required RegisterWonderHandler Handler { get; init; }

    [Inject]
    public required UnitChildren Children { get; init; }

    [Inject]
    public required ActorDirectory Directory { get; init; }

    [Inject]
    public required MunicipalityPacks Packs { get; init; }

    [Inject]
    public required SpokenWords Spoken { get; init; }

    [SupplyParameterFromForm]
    private WonderInput? Input { get; set; }

    protected override WonderInput? Posted { get => Input; set => Input = value; }

    private NationalId number;

    private IReadOnlyList<Post> Posts => Acting.Actor!.Posts;

    /// <summary>Which of the municipalities that the writer serves, where they serve several.</summary>
    [SupplyParameterFromQuery(Name = Links.MunicipalityQuery)]
    private string? Asked { get; set; }

    private IReadOnlyList<MunicipalityPack> Served => [.. Posts.Select(post => Packs.Find(post.Municipality)).OfType<MunicipalityPack>().Distinct()];

    private MunicipalityPack? Pack => Served is [var only] ? only : Served.FirstOrDefault(pack => pack.Id.Value == Asked);

    private IEnumerable<Post> PostsHere => Posts.Where(post => post.Municipality == Pack?.Id);

    private IReadOnlyList<Choice> Units { get; set; } = [];

    private IReadOnlyList<Choice> Abouts =>
    [
        .. children.Select(child => new Choice(child.Id.ToString(), child.Name)),
        new(WonderInput.AnotherChild, Text["AnotherChild"]),
        new(WonderInput.Expectant, Text["Expectant"]),
    ];

    private IReadOnlyList<Choice> Arenas => [.. Pack!.ObservationArenas.Select(arena => new Choice(arena.Key, arena.Label))];

    private IReadOnlyList<Choice> Areas => [.. Pack!.DevelopmentAreas.Select(area => new Choice(area.Key, area.Label))];

    private IReadOnlyList<Phone> Phones => [.. Pack!.DutyToReport.Telephones.Select(phone => new Phone(phone.Name, phone.Number))];

    private UnitId Unit => Guid.TryParse(Input!.Unit, out var chosen) ? new UnitId(chosen) : PostsHere.FirstOrDefault()?.Unit ?? default;

    protected override async Task OnInitializedAsync()
    {
        Spoken.Speak(Pack);
        var units = PostsHere.Select(post => post.Unit).Distinct().ToList();
        var found = await Children.OfAsync(units, default);
        children = [.. found.Where(child => !Acting.Actor!.IsFamilyOf(child.Id))];
        var cards = new List<Choice>();
        foreach (var unit in units)
        {
            if (await Directory.UnitAsync(unit, default) is { } card) cards.Add(new(card.Id.ToString(), card.Name));
        }

        Units = cards;
    }

    protected override void Check()
    {
        if (string.IsNullOrWhiteSpace(Input!.About)) Fault(() => Input!.About, Text["AboutMissing"]);
        if (Input.About == WonderInput.AnotherChild) number = NumberOf(() => Input!.NationalId, Input.NationalId);
        if (Input.About == WonderInput.Expectant) Require(() => Input!.Name, Input.Name, Text["NameMissing"]);
        if (Input.Born > Today) Fault(() => Input!.Born, Text["BornInFuture"]);
        Require(() => Input!.Text, Input.Text, Text["TextMissing"]);
    }

    protected override async Task<string> DoAsync(Actor actor, CancellationToken cancel)
    {
        var wish = new RegisterWonder(DeedId, Unit, Pack!.Id, AboutWhom(), Input!.Text, Input.Arenas ?? [], Input.Areas ?? []);
        var done = await Handler.HandleAsync(wish, actor, cancel);
        return Links.Concern(done.Concern);
    }

    protected override bool Explain(Exception refused)
    {
        if (refused is not WrongSubject wrong) return false;
        Fault(wrong.Fault == SubjectFault.NotOfTheUnit ? () => Input!.About : () => Input!.Name, Text[$"Subject{wrong.Fault}"]);
        return true;
    }

    protected override Expression<Func<object?>>? FieldOf(Rule rule) => rule switch
    {
        Rule.TextMissing or Rule.TextTooLong => () => Input!.Text,
        Rule.SubjectTooOld when Input!.About == WonderInput.AnotherChild => () => Input!.Born,
        Rule.OwnFamily or Rule.SubjectTooOld => () => Input!.About,
        Rule.UnknownArena => () => Input!.Arenas,
        Rule.UnknownDevelopmentArea => () => Input!.Areas,
        _ => null,
    };

    private About AboutWhom()
    {
        if (Input!.About == WonderInput.Expectant) return new About.Expectant(Input.Name);
        if (Input.About != WonderInput.AnotherChild) return new About.OwnChild(new PersonId(Guid.TryParse(Input.About, out var child) ? child : default));
        return new About.AnotherChild(number, Input.Name, Input.Born);
    }
}
