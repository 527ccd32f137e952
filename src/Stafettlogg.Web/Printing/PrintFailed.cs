namespace Stafettlogg.Web.Printing;

/// <summary>Why there is no print.</summary>
public enum PrintFault
{
    /// <summary>What runs the workers is not on this machine.</summary>
    NoNode,

    /// <summary>Too many stand in line.</summary>
    LineFull,

    /// <summary>One person asks for too many at once.</summary>
    TooMany,

    /// <summary>The worker was not done in time.</summary>
    Late,

    /// <summary>The worker ended, or said what cannot be understood.</summary>
    Broken,

    /// <summary>The worker refused the document.</summary>
    Refused,

    /// <summary>The program is stopping.</summary>
    Stopping,
}

/// <summary>No print was made. Carries the kind alone: what a worker says of a document may quote it.</summary>
public sealed class PrintFailed(PrintFault fault, Exception? inner = null) : Exception($"No print: {fault}.", inner)
{
    public PrintFault Fault { get; } = fault;
}
