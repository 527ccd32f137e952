using System.Text.Json.Nodes;
using Stafettlogg.Casework.Municipalities;

namespace Stafettlogg.Casework.Tests.Municipalities;

/// <summary>A folder of packs for one test, and Modum's pack to spoil in it.</summary>
internal sealed class PackFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("packs").FullName;

    public static JsonObject Modum() =>
        JsonNode.Parse(File.ReadAllText(System.IO.Path.Combine(MunicipalityPacks.StandardFolder, "modum.json")))!.AsObject();

    public PackFolder With(string file, JsonNode? json) => With(file, json is null ? "null" : json.ToJsonString());

    public PackFolder With(string file, string text)
    {
        File.WriteAllText(In(file), text);
        return this;
    }

    public PackFolder With(string file, byte[] bytes)
    {
        File.WriteAllBytes(In(file), bytes);
        return this;
    }

    public string Message() => Assert.Throws<WrongPack>(() => MunicipalityPacks.Load(Path)).Message;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private string In(string file) => System.IO.Path.Combine(Path, file);
}
