using System.Text.Json.Nodes;
using Stafettlogg.Testing;

namespace Stafettlogg.Casework.Tests.Municipalities;

public sealed class PackSchemaTests
{
    private static readonly string File = Repository.PathTo("src", "Stafettlogg.Casework", "Municipalities", "Packs", "pack.schema.json");

    // To make it anew after a change of the types, run this test with REWRITE_GENERATED=true.
    [Fact]
    public void Schema_BesideThePacks_IsTheOneOfTheTypes()
    {
        var made = PackSchema.Make();
        if (Environment.GetEnvironmentVariable("REWRITE_GENERATED") == "true") System.IO.File.WriteAllText(File, made);

        Assert.Equal(made, System.IO.File.ReadAllText(File));
    }

    [Fact]
    public void Schema_EveryMember_IsExplainedToTheEditor()
    {
        var members = Members(JsonNode.Parse(PackSchema.Make())!).Where(member => member.Key != "$schema").ToList();

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.NotNull(member.Value!["description"]));
    }

    [Theory]
    [InlineData("deadlines", "wonderDecisionDays", "minimum", "1")]
    [InlineData("ages", "ownConsentFrom", "maximum", "24")]
    [InlineData("wonder", "sharingOrder", "minItems", "1")]
    [InlineData("words", "holder", "type", "\"string\"")]
    [InlineData("deadlines", "consentMonths", "type", "[\"integer\",\"null\"]")]
    public void Schema_BoundOfAMember_IsToldToTheEditor(string part, string member, string keyword, string told) =>
        Assert.Equal(told, JsonNode.Parse(PackSchema.Make())!["properties"]![part]!["properties"]![member]![keyword]!.ToJsonString());

    [Fact]
    public void Schema_EveryObject_RefusesWhatIsUnknownAndMissesNothing() =>
        Assert.All(Objects(JsonNode.Parse(PackSchema.Make())!), schema =>
        {
            Assert.Equal("false", schema["additionalProperties"]?.ToJsonString());
            Assert.Equal(
                schema["properties"]!.AsObject().Select(member => member.Key).Where(name => name != "$schema").Order(),
                schema["required"]!.AsArray().Select(name => name!.GetValue<string>()).Order());
        });

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode schema) =>
        Objects(schema).SelectMany(part => part["properties"]!.AsObject());

    private static IEnumerable<JsonObject> Objects(JsonNode node) => node switch
    {
        JsonObject part => part.SelectMany(member => member.Value is null ? [] : Objects(member.Value)).Concat(part["properties"] is JsonObject ? [part] : []),
        JsonArray items => items.SelectMany(item => item is null ? [] : Objects(item)),
        _ => [],
    };
}
