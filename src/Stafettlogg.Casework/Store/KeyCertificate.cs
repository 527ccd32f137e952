using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Stafettlogg.Casework.Store;

/// <summary>The certificate that protects the key ring and signs the anchors. It lies outside database and backup.</summary>
public static class KeyCertificate
{
    private const int DemoYears = 50;

    /// <summary>The certificate in the file (PKCS #12), with its private key.</summary>
    /// <exception cref="CryptographicException">The file is no such certificate, or the password is wrong.</exception>
    public static X509Certificate2 Load(string path, string? password)
    {
        var certificate = X509CertificateLoader.LoadPkcs12FromFile(path, password);
        return certificate.GetRSAPrivateKey() is not null ? certificate
            : throw new CryptographicException("The certificate holds no private RSA key.");
    }

    /// <summary>Whether demo mode has made its certificate here.</summary>
    public static bool IsOfDemo(string dataDirectory) => File.Exists(DemoFile(dataDirectory));

    /// <summary>The certificate of demo mode, made once and kept beside the data: it protects nothing that is real.</summary>
    public static X509Certificate2 ForDemo(string dataDirectory, TimeProvider time)
    {
        var path = DemoFile(dataDirectory);
        if (File.Exists(path)) return Load(path, password: null);
        using var key = RSA.Create(3072);
        var request = new CertificateRequest("CN=Stafettlogg demo", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var now = time.GetUtcNow();
        using var made = request.CreateSelfSigned(now.AddDays(-1), now.AddYears(DemoYears));
        Directory.CreateDirectory(dataDirectory);
        File.WriteAllBytes(path, made.Export(X509ContentType.Pkcs12));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return Load(path, password: null);
    }

    private static string DemoFile(string dataDirectory) => Path.Combine(dataDirectory, "demo-certificate.pfx");
}
