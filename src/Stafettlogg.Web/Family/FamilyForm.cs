using Stafettlogg.Web.Answers;
using Stafettlogg.Web.Shared;

namespace Stafettlogg.Web.Family;

/// <summary>A form on the family's page of a child: when it is done, the page says so.</summary>
public abstract class FamilyForm<TInput> : ConcernForm<TInput>
    where TInput : DeedInput, new()
{
    private const int Another = -1;

    /// <summary>What is done, as the page that follows knows it.</summary>
    protected abstract string Done { get; }

    protected override string Next => Links.ChildAfter(Concern, Done);

    /// <summary>How much has been written is for those who read it.</summary>
    protected override int Shown => View.IsRead ? Version : 0;

    /// <summary>The version to act on: now's, unless what was shown has become another. That an employee wrote a note meanwhile is no reason to ask a parent again.</summary>
    protected int Unless(bool another) => another ? Another : Version;
}
