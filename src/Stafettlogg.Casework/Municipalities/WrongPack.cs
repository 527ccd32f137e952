namespace Stafettlogg.Casework.Municipalities;

/// <summary>A municipality pack that cannot be used: the program must not start with it. The message has one line per fault.</summary>
public sealed class WrongPack(IReadOnlyList<PackFault> faults)
    : Exception(string.Join(Environment.NewLine, faults))
{
    /// <summary>All that is wrong, file by file.</summary>
    public IReadOnlyList<PackFault> Faults { get; } = faults;
}

/// <summary>One thing wrong in a pack, told so that whoever edits it can mend it without reading code.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Path">Where in it, as a JSON path from <c>$</c>.</param>
/// <param name="Expected">What should stand there.</param>
/// <param name="Found">What stands there.</param>
public sealed record PackFault(string File, string Path, string Expected, string Found)
{
    /// <inheritdoc/>
    public override string ToString() => $"{File}: {Path}: expected {Expected}, found {Found}";
}
