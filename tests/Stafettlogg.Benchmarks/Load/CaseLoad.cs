using System.Globalization;
using Stafettlogg.Benchmarks.Running;

namespace Stafettlogg.Benchmarks.Load;

/// <summary>The case page by one client and by many, and beside it the same bytes from memory.</summary>
internal sealed class CaseLoad(ClosedLoop loop, int rounds)
{
    private const int Many = 16;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(12);

    public async Task<IReadOnlyList<Rounds>> MeasureAsync(ServingProgram serving, string person, string file)
    {
        var clients = new List<Client>();
        try
        {
            for (var number = 0; number < Many; number++) clients.Add(await Client.SignedInAsync(serving.Address, person));
            await clients[0].ReadAsync(loop.Paths[0]);
            await File.WriteAllBytesAsync(file, clients[0].Body.ToArray());
            using var bare = await BareServer.StartAsync(file);
            var strangers = Enumerable.Range(0, Many).Select(_ => Client.Of(bare.Address)).ToList();
            clients.AddRange(strangers);
            return await MeasureAsync(serving, clients[..Many], bare, strangers);
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
        }
    }

    private async Task<IReadOnlyList<Rounds>> MeasureAsync(ServingProgram serving, List<Client> clients, BareServer bare, List<Client> strangers)
    {
        Rounds one = new("W1 case page, 1 client"), many = new($"W1 case page, {Many} clients");
        Rounds bareOne = new("  same bytes, 1 client"), bareMany = new($"  same bytes, {Many} clients");
        for (var round = 0; round < rounds; round++)
        {
            one.Add(await loop.RunAsync(clients[..1], Length, serving.Tree));
            bareOne.Add(await loop.RunAsync(strangers[..1], Length, bare.Tree));
            many.Add(await loop.RunAsync(clients, Length, serving.Tree));
            bareMany.Add(await loop.RunAsync(strangers, Length, bare.Tree));
        }

        Rounds[] all = [one, bareOne, many, bareMany];
        foreach (var each in all) Console.WriteLine(each);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"  pages/s of the bytes' own: {one.PerSecond / bareOne.PerSecond:0.000} with 1 client, {many.PerSecond / bareMany.PerSecond:0.000} with {Many}; p50 {one.P50 / bareOne.P50:0.0} times"));
        return all;
    }
}
