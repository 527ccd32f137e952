using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Testing.Law;

/// <summary>The same person, seen by others or in other circumstances.</summary>
public static class Circumstances
{
    /// <summary>As a deed of somebody else names them.</summary>
    public static Colleague AsColleague(this Actor actor) => new(actor.Person, actor.Posts[0], actor.Children) { Household = actor.Household };

    /// <summary>After they left every post.</summary>
    public static Actor WithoutPost(this Actor actor) => actor with { Posts = [] };

    /// <summary>Still at work, but no longer leading.</summary>
    public static Actor NoLongerLeading(this Actor actor) =>
        actor with { Posts = [.. actor.Posts.Select(post => post with { IsLeader = false })] };

    /// <summary>Moved to another unit, in the same post.</summary>
    public static Actor MovedTo(this Actor actor, UnitId unit) =>
        actor with { Posts = [.. actor.Posts.Select(post => post with { Unit = unit })] };

    /// <summary>Serving in another service of the same unit.</summary>
    public static Actor Serving(this Actor actor, string service) =>
        actor with { Posts = [.. actor.Posts.Select(post => post with { Service = service })] };

    /// <summary>In the same unit and post, but for another municipality that the unit serves.</summary>
    public static Actor ServingAnotherMunicipality(this Actor actor) =>
        actor with { Posts = [.. actor.Posts.Select(post => post with { Municipality = new("sortland") })] };

    /// <summary>With address protection in the family of the child.</summary>
    public static Actor With(this Actor actor, Shield shield, PersonId child) => actor with { Shields = new Dictionary<PersonId, Shield> { [child] = shield } };

    /// <summary>Signed in as a guardian, whatever they do for a living.</summary>
    public static Actor AsGuardian(this Actor actor) => actor with { Role = ActorRole.Guardian };

    /// <summary>With a part in the home of the child.</summary>
    public static Actor WithChild(this Actor actor, PersonId child) =>
        actor with { Children = actor.Children.Append(child).ToHashSet() };
}
