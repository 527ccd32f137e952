using Stafettlogg.Domain.Family;
using Stafettlogg.Web.Answers;

namespace Stafettlogg.Web.Family;

/// <summary>What is typed to ask those who follow up.</summary>
public sealed class AskInput : DeedInput
{
    public string? Text { get; set; }

    /// <summary>What is proposed; null where nothing is.</summary>
    public ProposalKind? Proposal { get; set; }

    /// <summary>When the entry that was shown was written, in ticks: the numbers are the reader's own, and may come to mean another (R7).</summary>
    public long Written { get; set; }
}
