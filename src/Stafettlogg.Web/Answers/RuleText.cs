namespace Stafettlogg.Web.Answers;

/// <summary>The texts of the rules, one for each, in RuleText.resx.</summary>
public sealed class RuleText;
