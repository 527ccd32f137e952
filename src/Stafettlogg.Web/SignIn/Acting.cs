using Microsoft.Extensions.Localization;
using Stafettlogg.Casework.Access;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.Layout;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.SignIn;

/// <summary>The one who acts in this request, as the registers know them now, and how the page's head shows them.</summary>
public sealed class Acting(ActorDirectory directory, MunicipalityPacks packs, SpokenWords spoken, IStringLocalizer<Acting> text)
{
    /// <summary>Null for who is not signed in, has not chosen a role, or no longer has it.</summary>
    public Actor? Actor { get; private set; }

    /// <summary>Set when the browser has gone.</summary>
    public CancellationToken Cancel { get; private set; }

    /// <summary>Null together with the actor.</summary>
    public Visitor? Visitor { get; private set; }

    /// <summary>Finds out who it is; false when the role they signed in with is no longer theirs.</summary>
    internal async Task<bool> EnterAsync(SignedIn signedIn, CancellationToken cancel)
    {
        Cancel = cancel;
        if (await directory.PresentAsync(signedIn.Person, signedIn.Role, cancel) is not { } present) return false;
        if (present.Actor.Posts is [var post, ..]) spoken.Speak(packs.Find(post.Municipality));
        (Actor, Visitor) = (present.Actor, Shown(present.Person, signedIn.Role));
        return true;
    }

    private Visitor Shown(KnownPerson person, ActorRole role) => role switch
    {
        ActorRole.Employee => new(person.Name, Capital.Of(person.Title ?? text["Employee"]), person.Unit, [new(text["MyConcerns"], "/saker")]),
        ActorRole.Guardian => new(person.Name, text["Guardian"], null, [new(text["MyChildren"], "/mitt-barn")]),
        _ => new(person.Name, text["Child"], null, [new(text["MyLog"], "/mitt-barn")]),
    };
}
