using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Answers;

/// <summary>On a page: in which roles it is opened. In any other it is not there.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MeantForAttribute(params ActorRole[] roles) : Attribute
{
    public IReadOnlyList<ActorRole> Roles => roles;
}
