namespace Stafettlogg.Casework.Access;

/// <summary>To the one who asks there is no such concern: not theirs and not there are one answer (R1).</summary>
public sealed class NotThere() : Exception("There is no such concern.");
