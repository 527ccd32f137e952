using System.Security.Cryptography;
using System.Text;
using Stafettlogg.Domain.Basics;

namespace Stafettlogg.Web.Answers;

/// <summary>
/// Which deed a form that was sent is: the id it was made with, together with all that was typed. The same form sent twice is
/// the same deed; a page that the browser kept, with another text in it, is a new one and not lost.
/// </summary>
internal static class DeedMark
{
    private const string Name = $".{nameof(DeedInput.DeedId)}";
    private const string FormToken = "__RequestVerificationToken";
    private const int GuidBytes = 16;

    /// <summary>Null for a form that does no deed.</summary>
    public static DeedId? Of(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType) return null;
        var marked = request.Form.FirstOrDefault(field => field.Key.EndsWith(Name, StringComparison.Ordinal)).Value.ToString();
        if (!Guid.TryParse(marked, out _)) return null;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, request.Path);
        foreach (var field in request.Form.Where(field => field.Key != FormToken).OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            Add(hash, field.Key);
            foreach (var value in field.Value) Add(hash, value ?? "");
        }

        return new DeedId(new Guid(hash.GetHashAndReset().AsSpan(0, GuidBytes)));
    }

    private static void Add(IncrementalHash hash, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        hash.AppendData(BitConverter.GetBytes(bytes.Length));
        hash.AppendData(bytes);
    }
}
