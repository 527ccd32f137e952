using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Log;
using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Family;

/// <summary>A form on the family's page of a child: when it is done, the page says so.</summary>
public abstract class FamilyForm<TInput> : ConcernForm<TInput>
    where TInput : DeedInput, new()
{
    /// <summary>What is done, as the page that follows knows it.</summary>
    protected abstract string Done { get; }

    protected override string Next => Links.ChildAfter(Concern, Done);

    /// <summary>
    /// The version answered to. That an employee wrote a note meanwhile is no reason to ask a parent again; that what they were
    /// asked has changed is one.
    /// </summary>
    protected int Answered => View.Concern.Lines.Skip(Posted!.SeenVersion).Any(line => line.Entry is ConsentRequested or Correction) ? Posted.SeenVersion : Version;
}
