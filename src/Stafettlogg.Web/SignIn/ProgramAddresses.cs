using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Stafettlogg.Web.SignIn;

/// <summary>Where the program itself is found, as a browser on this machine would write it.</summary>
public static class ProgramAddresses
{
    private const string Local = "localhost";

    public static IReadOnlyList<Uri> Of(IServer server) => Of(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);

    /// <summary>A listener on every interface is called localhost; a port that is open under both names of this machine is given under both.</summary>
    public static IReadOnlyList<Uri> Of(IEnumerable<string> listeners) =>
        [.. listeners.Select(BindingAddress.Parse).SelectMany(Written).Distinct()];

    private static IEnumerable<Uri> Written(BindingAddress address)
    {
        var isAddress = IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip);
        var everywhere = address.Host is "*" or "+" || (isAddress && (ip!.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)));
        string[] hosts = everywhere || address.Host == Local ? [Local, "127.0.0.1"]
            : isAddress && IPAddress.IsLoopback(ip!) ? [address.Host, Local]
            : [address.Host];
        return hosts.Select(host => new Uri($"{address.Scheme}://{host}:{address.Port}"));
    }
}
