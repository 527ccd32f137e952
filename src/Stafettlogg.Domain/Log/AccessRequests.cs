namespace Stafettlogg.Domain.Log;

/// <summary>Somebody asked the unit for access to what it holds of the child, and its leader looked it up (Norwegian: innsynskrav; GDPR article 15).</summary>
/// <param name="Reference">The number of the request, or its purpose.</param>
/// <param name="AnswerBy">The day it must be answered.</param>
/// <param name="For">At level 0 for those who have the wonder, later for those who follow up.</param>
public sealed record AccessRequested(string Reference, DateOnly AnswerBy, Visibility For) : Entry
{
    /// <inheritdoc/>
    public override Visibility Visibility => For;
}

/// <summary>What was written has been looked through for the request (Norwegian: innsynskravet er vurdert).</summary>
public sealed record AccessRequestAssessed(string Text, Visibility For) : Entry, ICorrectable
{
    /// <inheritdoc/>
    public override Visibility Visibility => For;
}
