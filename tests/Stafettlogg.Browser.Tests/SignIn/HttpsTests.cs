using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Playwright;
using Stafettlogg.Browser.Tests.Running;
using Stafettlogg.Testing.Databases;

namespace Stafettlogg.Browser.Tests.SignIn;

/// <summary>The same over https, with a certificate made for the occasion.</summary>
public sealed class HttpsTests(School school)
{
    [Fact]
    public async Task Session_OverHttps_IsBoundToThisHost()
    {
        using var folder = new TemporaryFolder();
        await using var program = await BuiltProgram.StartAsync(MakeCertificate(folder.File("localhost.pfx")));
        await using var kari = await school.Chromium.DeskAsync(program);
        await kari.SignInAsync("Kari Lunde");
        await Desk.SeesAsync(kari.Heading("Mine saker"));

        var cookies = await kari.Page.Context.CookiesAsync([program.Address.ToString()]);

        var session = Assert.Single(cookies, cookie => cookie.Name == $"__Host-stafettlogg-{program.Address.Port}");
        Assert.True(session.Secure);
        Assert.True(session.HttpOnly);
        Assert.Equal(SameSiteAttribute.Lax, session.SameSite);
        Assert.Equal("/", session.Path);
        await kari.SignOutAsync();
        Assert.Empty(kari.Complaints);
    }

    private static string MakeCertificate(string path)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        using var certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        File.WriteAllBytes(path, certificate.Export(X509ContentType.Pkcs12));
        return path;
    }
}
