namespace Stafettlogg.Web.SignIn;

/// <summary>On the page where the role is chosen: to be signed in is enough there, and nowhere else.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BeforeRoleAttribute : Attribute;
