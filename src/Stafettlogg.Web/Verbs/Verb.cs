using System.Data.Common;
using Stafettlogg.Casework.Municipalities;
using Stafettlogg.Casework.Store;
using Stafettlogg.Web.SignIn;

namespace Stafettlogg.Web.Verbs;

/// <summary>What the program is asked to do: <c>serve</c> unless another verb is named.</summary>
public static class Verb
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> All = new()
    {
        ["serve"] = ServeVerb.RunAsync,
        ["migrate"] = MigrateVerb.RunAsync,
        ["seed"] = SeedVerb.RunAsync,
        ["verify"] = VerifyVerb.RunAsync,
        ["rebuild"] = RebuildVerb.RunAsync,
        ["accounts"] = AccountsVerb.RunAsync,
        ["sessions"] = SessionsVerb.RunAsync,
    };

    /// <summary>Runs the verb; 0 when it went well. What stops it is told in a line, without a trace.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var named = args is [{ Length: > 0 } first, ..] && first[0] != '-';
        if (!All.TryGetValue(named ? args[0] : "serve", out var run))
        {
            await Console.Error.WriteLineAsync($"There is no verb '{args[0]}'. The verbs are: {string.Join(", ", All.Keys)}.");
            return 2;
        }

        try
        {
            return await run(named ? args[1..] : args);
        }
        catch (Exception stop) when (stop is StartRefused or WrongPack or DataInUse or RingMissing or WrongArguments or DbException)
        {
            await Console.Error.WriteLineAsync(stop.Message);
            return 1;
        }
    }
}

/// <summary>The words after the verb are not what it takes.</summary>
public sealed class WrongArguments(string message) : Exception(message);
