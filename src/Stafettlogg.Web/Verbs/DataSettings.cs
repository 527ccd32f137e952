using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Stafettlogg.Casework.Store;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Verbs;

/// <summary>Where the data lies and what protects it, from the settings; what is missing is named.</summary>
public static class DataSettings
{
    private const string PathSetting = "Stafettlogg:Keys:CertificatePath";
    private const string PasswordSetting = "Stafettlogg:Keys:CertificatePassword";

    /// <exception cref="StartRefused">The provider is unknown, or the server's connection string is missing.</exception>
    public static StoreSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var directory = Path.GetFullPath(configuration["Stafettlogg:DataDirectory"] ?? "data", environment.ContentRootPath);
        var named = configuration["Stafettlogg:Database:Provider"] ?? nameof(DatabaseProvider.Sqlite);
        if (!Enum.TryParse<DatabaseProvider>(named, ignoreCase: true, out var provider))
        {
            throw new StartRefused($"Stafettlogg__Database__Provider is '{named}': it must be Sqlite or Postgres.");
        }

        if (provider == DatabaseProvider.Sqlite) return StoreSettings.Embedded(directory);
        var connection = configuration["Stafettlogg:Database:ConnectionString"];
        return string.IsNullOrWhiteSpace(connection)
            ? throw new StartRefused("Stafettlogg__Database__ConnectionString is missing: Postgres needs it.")
            : new StoreSettings(provider, connection, directory);
    }

    /// <exception cref="StartRefused">Outside demo no certificate is named, or it cannot be used; in demo the data was not made by the demo.</exception>
    public static X509Certificate2 Certificate(IConfiguration configuration, StoreSettings settings, DemoMode demo)
    {
        if (configuration[PathSetting] is not { Length: > 0 } path)
        {
            if (demo.IsOn) DemandDemoData(settings);
            return demo.IsOn ? KeyCertificate.ForDemo(settings.DataDirectory, TimeProvider.System) : throw new StartRefused(
                "Stafettlogg__Keys__CertificatePath is missing: a certificate (PKCS #12) with its private key protects the keys, and lies outside data and backup.");
        }

        if (demo.IsOn) throw new StartRefused("Stafettlogg__Keys__CertificatePath is set, so these data are in earnest: set Stafettlogg__Demo=false.");
        try
        {
            return KeyCertificate.Load(path, configuration[PasswordSetting]);
        }
        catch (Exception wrong) when (wrong is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"Stafettlogg__Keys__CertificatePath does not lead to a certificate that can be used: {wrong.Message}");
        }
    }

    // Anyone may sign in as anyone here: data whose keys another certificate protects are in earnest.
    private static void DemandDemoData(StoreSettings settings)
    {
        var sealedByAnother = Directory.Exists(settings.KeyFolder) && Directory.EnumerateFiles(settings.KeyFolder).Any() && !KeyCertificate.IsOfDemo(settings.DataDirectory);
        if (sealedByAnother) throw new StartRefused($"The data in {settings.DataDirectory} were not made by the demo: set Stafettlogg__Demo=false and Stafettlogg__Keys__CertificatePath.");
    }
}
