using System.Globalization;

namespace Stafettlogg.Web.Shared;

/// <summary>A word at the head of a line.</summary>
internal static class Capital
{
    public static string Of(string word) => word.Length == 0 ? word : char.ToUpper(word[0], CultureInfo.CurrentCulture) + word[1..];
}
