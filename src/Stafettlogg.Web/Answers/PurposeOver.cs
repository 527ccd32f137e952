using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Answers;

/// <summary>What is answered to a leader who sent something when the purpose was over on which they read: 409. Nothing of it is done, and what they wrote is given back to them.</summary>
/// <param name="Concern">Of which they must say anew why they read.</param>
/// <param name="Written">The sentences they sent; what else a form holds has no words.</param>
public sealed record PurposeOver(ConcernId Concern, IReadOnlyList<string> Written)
{
    private const int DigitsOfABirthNumber = 11;

    internal static async Task AnswerAsync(HttpContext http, ConcernId concern)
    {
        http.Features.Set(new PurposeOver(concern, await WrittenInAsync(http))); // kept until the page that answers
        http.Response.StatusCode = StatusCodes.Status409Conflict;
        http.Request.Method = HttpMethods.Get; // the answer is a page, read and not sent to
    }

    // Sentences have spaces and letters: ids, choices and days have not both. What may hold a birth number is never sent back (R28).
    private static async Task<IReadOnlyList<string>> WrittenInAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || http.Request.ContentLength > UnreadableForms.LargestForm) return [];
        try
        {
            var sent = await http.Request.ReadFormAsync(http.RequestAborted);
            return [.. sent.SelectMany(field => field.Value).OfType<string>().Where(value => value.Trim().Any(char.IsWhiteSpace) && value.Any(char.IsLetter) && value.Count(char.IsDigit) < DigitsOfABirthNumber)];
        }
        catch (Exception unread) when (unread is InvalidDataException or BadHttpRequestException)
        {
            return [];
        }
    }
}
