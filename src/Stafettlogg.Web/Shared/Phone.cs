namespace Stafettlogg.Web.Shared;

/// <summary>A number to ring.</summary>
/// <param name="Whose">"Barnevernet i Modum".</param>
/// <param name="Number">As it is read: "32 00 00 00".</param>
public sealed record Phone(string Whose, string Number)
{
    /// <summary>As it is dialled: digits and a leading plus.</summary>
    public string Dialled => string.Concat(Number.Where(sign => char.IsAsciiDigit(sign) || sign == '+'));
}
