using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Stafettlogg.Casework.Municipalities;

namespace Stafettlogg.Casework.Tests.Municipalities;

public sealed class WrongPackTests
{
    [Theory]
    [InlineData("/deadlines/wonderDecisionDays", "-3", "$.deadlines.wonderDecisionDays: expected a whole number of days above 0 or null, found -3")]
    [InlineData("/deadlines/evaluationDays", "0", "$.deadlines.evaluationDays: expected a whole number of days above 0 or null, found 0")]
    [InlineData("/deadlines/invitationDays", "\"14\"", "$.deadlines.invitationDays: expected a whole number of days above 0 or null, found \"14\"")]
    [InlineData("/deadlines/consentMonths", "1.5", "$.deadlines.consentMonths: expected a whole number of months above 0 or null, found 1.5")]
    [InlineData("/deadlines/batonAnswerWorkingDays", null, "$.deadlines.batonAnswerWorkingDays: expected a whole number of days above 0 or null, found nothing")]
    [InlineData("/deadlines/patience", "7", "$.deadlines.patience: expected no such member, found 7")]
    [InlineData("/deadlines", "[]", "$.deadlines: expected an object, found an empty list")]
    [InlineData("/name", "\" \"", "$.name: expected text, not blank and without space around it, found \" \"")]
    [InlineData("/words/holder", "null", "$.words.holder: expected one word in small letters, found null")]
    [InlineData("/levels/1/steps/0/text", "[]", "$.levels[1].steps[0].text: expected a list with at least one in it, found an empty list")]
    [InlineData("/levels/0/steps/3/key", "\"ponder\"", "$.levels[0].steps[3].key: expected one of define, concretise, share, clarify, understand, plan, implement, evaluate, decide, found \"ponder\"")]
    [InlineData("/sharedLogOpensAtLevel", "0", "$.sharedLogOpensAtLevel: expected a level from 1 to 3, found 0")]
    [InlineData("/ages/ownConsentFrom", "25", "$.ages.ownConsentFrom: expected an age from 0 to 24, found 25")]
    [InlineData("/consentUnderOwnAge", "1", "$.consentUnderOwnAge: expected one of everyone, everyone-or-one-with-reason, found 1")]
    [InlineData("/services/3/key", "\"PPT\"", "$.services[3].key: expected a key of small letters a-z, digits and hyphens, found \"PPT\"")]
    [InlineData("/services/4/telephone", "\"32 78\"", "$.services[4].telephone: expected a Norwegian telephone number such as 112, 116 111 or 32 78 90 00 or null, found \"32 78\"")]
    [InlineData("/services/4/aroundTheChild", "\"ja\"", "$.services[4].aroundTheChild: expected true or false, found \"ja\"")]
    [InlineData("/services/0/owners/0", "\"kommune\"", "$.services[0].owners[0]: expected one of municipality, private, county, inter-municipal, state, found \"kommune\"")]
    [InlineData("/qualitySystem", "{\"name\":\"Avvik\",\"link\":\"http://avvik.no\"}", "$.qualitySystem.link: expected a web address that starts with https:// or null, found \"http://avvik.no\"")]
    [InlineData("/individualPlan/fromHealthServices", "0", "$.individualPlan.fromHealthServices: expected a whole number above 0 or null, found 0")]
    [InlineData("/services/5/inSentence", "null", "$.services[5].inSentence: expected text, not blank and without space around it, found null")]
    [InlineData("/services/5/note", "\"\"", "$.services[5].note: expected text, not blank and without space around it or null, found \"\"")]
    [InlineData("/words/log", null, "$.words.log: expected one word in small letters, found nothing")]
    [InlineData("/words/theHolder", "\"Stafettholderen\"", "$.words.theHolder: expected one word in small letters, found \"Stafettholderen\"")]
    [InlineData("/words/theBaton", "\"{0}\"", "$.words.theBaton: expected one word in small letters, found \"{0}\"")]
    [InlineData("/model/guideName", "7", "$.model.guideName: expected text, not blank and without space around it, found 7")]
    [InlineData("/agreements/0/signedOn", "\"20.07.2012\"", "$.agreements[0].signedOn: expected a date such as 2026-08-17 or null, found \"20.07.2012\"")]
    [InlineData("/privacy/legalBasis", "[]", "$.privacy.legalBasis: expected a list with at least one in it, found an empty list")]
    [InlineData("/privacy/controller", "null", "$.privacy.controller: expected text, not blank and without space around it, found null")]
    [InlineData("/performanceAudit", "true", "$.performanceAudit: expected text, not blank and without space around it or null, found true")]
    [InlineData("/userExperience/evaluatedAt", "[\"county\"]", "$.userExperience.evaluatedAt[0]: expected one of system, service, case, found \"county\"")]
    [InlineData("/userExperience/sources/0/name", "null", "$.userExperience.sources[0].name: expected text, not blank and without space around it, found null")]
    [InlineData("/initiatives", "[{\"name\":\"A\",\"about\":\"B.\",\"services\":[]}]", "$.initiatives[0].services: expected a list with at least one in it, found an empty list")]
    [InlineData("/resources", "[{\"name\":\"A\",\"about\":\"B.\",\"link\":\"www.a.no\"}]", "$.resources[0].link: expected a web address that starts with https:// or null, found \"www.a.no\"")]
    [InlineData("/accessibilityContact", "{\"name\":\"A\",\"telephone\":null,\"email\":\"post.kommune.no\",\"link\":null}", "$.accessibilityContact.email: expected a mail address such as post@kommune.no or null, found \"post.kommune.no\"")]
    [InlineData("/levels/2/number", "4", "$.levels[2].number: expected a level from 0 to 3, found 4")]
    public void Load_ValueOutOfItsBounds_IsNamedWithPathAndWhatWasExpected(string place, string? json, string fault) =>
        AssertFault(place, json, fault);

    [Theory]
    [InlineData("/id", "\"sortland\"", "$.id: expected the file's own name, \"modum\", found \"sortland\"")]
    [InlineData("/levels/3", null, "$.levels: expected the levels 0, 1, 2, 3 in this order, found 0, 1, 2")]
    [InlineData("/levels/1/code", "\"0\"", "$.levels[1].code: expected something said only once, found \"0\" again")]
    [InlineData("/levels/0/steps/1", null, "$.levels[0].steps: expected the steps define, concretise, share, clarify in this order, found define, share, clarify")]
    [InlineData("/wonder/sharingOrder/0/anyOf/1", "\"family\"", "$.wonder.sharingOrder: expected each party once, found anonymous-team, family, family")]
    [InlineData("/wonder/sharingOrder/1", null, "$.wonder.sharingOrder: expected family among the parties, found anonymous-team, leader")]
    [InlineData("/wonder/sharingOrder/0/team", "null", "$.wonder.sharingOrder[0].team: expected the key of a meeting arena, as anonymous-team is among the parties, found null")]
    [InlineData("/wonder/sharingOrder/0/team", "\"brukerrad\"", "$.wonder.sharingOrder[0].team: expected the key of a meeting arena at case level, found \"brukerrad\"")]
    [InlineData("/wonder/sharingOrder/1/team", "\"ressursteam\"", "$.wonder.sharingOrder[1].team: expected null, as anonymous-team is not among the parties, found \"ressursteam\"")]
    [InlineData("/wonder/handedOnToTitles/1", "\"kontaktlærer\"", "$.wonder.handedOnToTitles[1]: expected something said only once, found \"kontaktlærer\" again")]
    [InlineData("/ages/heardFrom", "13", "$.ages: expected heardFrom, greatWeightFrom, ownConsentFrom, servedTo in rising order, found 13, 12, 15, 24")]
    [InlineData("/ages/ownConsentFrom", "19", "$.ages.ownConsentFrom: expected at most 18, when nobody else consents any more, found 19")]
    [InlineData("/usualHolders/0", null, "$.usualHolders: expected the levels 1, 2, 3 in this order, found 2, 3")]
    [InlineData("/usualHolders/2/decidedByTeam", "false", "$.usualHolders[2].titles: expected at least one title, as the team does not decide, found an empty list")]
    [InlineData("/developmentAreas/3/key", "\"lek\"", "$.developmentAreas[3].key: expected a key used only once, found \"lek\" again")]
    [InlineData("/services/1/agency", "\"oppvekst\"", "$.services[1].agency: expected the key of an agency, found \"oppvekst\"")]
    [InlineData("/services/12/partOf", "\"ppt\"", "$.services[12].partOf: expected the key of a service that is no part of another, found \"ppt\"")]
    [InlineData("/services/0/owners/1", "\"municipality\"", "$.services[0].owners[1]: expected an owner named only once, found \"municipality\" again")]
    [InlineData("/initiatives", "[{\"name\":\"A\",\"about\":\"B.\",\"services\":[\"skole\",\"sfo\"]}]", "$.initiatives[0].services[1]: expected the key of a service, found \"sfo\"")]
    [InlineData("/dutyToReport/reportsGoToService", "\"politi\"", "$.dutyToReport.reportsGoToService: expected the key of a service, found \"politi\"")]
    [InlineData("/dutyToReport/inLaw/0/services/0", "\"politi\"", "$.dutyToReport.inLaw[0].services[0]: expected the key of a service, found \"politi\"")]
    [InlineData("/dutyToReport/inLaw/4", null, "$.dutyToReport.inLaw: expected one that names no service, for everybody else, found 0")]
    [InlineData("/dutyToReport/beside/0/services", "[]", "$.dutyToReport.beside[0].services: expected the service whose duty it is, found an empty list")]
    [InlineData("/wonder/discussedAnonymouslyIn/0", "\"brukerrad\"", "$.wonder.discussedAnonymouslyIn[0]: expected the key of a meeting arena at case level, found \"brukerrad\"")]
    [InlineData("/wonder/keeping/months", "0", "$.wonder.keeping.months: expected a whole number of months above 0, found 0")]
    [InlineData("/wonder/keeping/then", "\"burn\"", "$.wonder.keeping.then: expected one of keep-for-archive, shred, found \"burn\"")]
    [InlineData("/meetingArenas/1/concernLevels", "[3,2]", "$.meetingArenas[1].concernLevels: expected levels from 0 to 3 in rising order, found 3, 2")]
    [InlineData("/meetingArenas/4/concernLevels", "[1]", "$.meetingArenas[4].concernLevels: expected an empty list, as a meeting at system level hears of no single child, found 1")]
    [InlineData("/userExperience/afterMeetingArenas/0", "\"forbus\"", "$.userExperience.afterMeetingArenas[0]: expected the key of a meeting arena, found \"forbus\"")]
    [InlineData("/ownDefaults/0", "\"/levels/9\"", "$.ownDefaults[0]: expected a JSON pointer to something in this file, found \"/levels/9\"")]
    [InlineData("/ownDefaults/1", "\"/ages\"", "$.ownDefaults[3]: expected a pointer given only once, found \"/ages\" again")]
    public void Load_PartsThatDoNotFit_AreNamedWithPathAndWhatWasExpected(string place, string? json, string fault) =>
        AssertFault(place, json, fault);

    [Fact]
    public void Load_SeveralFaults_AreAllNamedALineEach()
    {
        var pack = PackFolder.Modum();
        pack["name"] = "";
        pack["deadlines"]!["invitationDays"] = 0;
        pack.Remove("agreements");
        using var folder = new PackFolder().With("modum.json", pack).With("strand.json", "[]");

        Assert.Equal(
            [
                "modum.json: $.name: expected text, not blank and without space around it, found \"\"",
                "modum.json: $.deadlines.invitationDays: expected a whole number of days above 0 or null, found 0",
                "modum.json: $.agreements: expected a list, found nothing",
                "strand.json: $: expected an object, found an empty list",
            ],
            folder.Message().Split(Environment.NewLine));
    }

    [Theory]
    [InlineData("{\n  \"id\": \"modum\",\n  name: 1 }", "modum.json: $: expected JSON, found an error on line 3, byte 3")]
    [InlineData("{ } { }", "modum.json: $: expected JSON, found an error on line 1, byte 5")]
    [InlineData("", "modum.json: $: expected JSON, found an error on line 1, byte 1")]
    [InlineData("null", "modum.json: $: expected an object, found null")]
    public void Load_NotAPackAtAll_SaysWhere(string text, string message)
    {
        using var folder = new PackFolder().With("modum.json", text);

        Assert.Equal(message, folder.Message());
    }

    [Fact]
    public void Load_AMemberTwice_SaysWhich()
    {
        using var folder = new PackFolder().With("modum.json", "{ \"model\": { \"name\": \"A\", \"name\": \"B\" } }");

        Assert.StartsWith("modum.json: $: expected JSON with every member once, found one twice (", folder.Message(), StringComparison.Ordinal);
        Assert.Contains("'name'", folder.Message(), StringComparison.Ordinal);
    }

    [Fact]
    public void Load_LettersInAnOlderEncoding_SaysWhichByte()
    {
        using var folder = new PackFolder().With("modum.json", Encoding.Latin1.GetBytes("{ \"name\": \"Østre\" }"));

        Assert.Equal("modum.json: $: expected text in UTF-8, found byte D8 at position 12", folder.Message());
    }

    [Fact]
    public void Load_NoPackInTheFolder_SaysSo()
    {
        using var folder = new PackFolder().With("pack.schema.json", "{}");

        Assert.Equal($"{folder.Path}: $: expected at least one municipality pack (*.json), found none", folder.Message());
    }

    [Fact]
    public void Load_NoFolder_SaysSo()
    {
        using var folder = new PackFolder();
        var missing = Path.Combine(folder.Path, "missing");

        var wrong = Assert.Throws<WrongPack>(() => MunicipalityPacks.Load(missing));

        Assert.Equal($"{missing}: $: expected at least one municipality pack (*.json), found none", wrong.Message);
    }

    private static void AssertFault(string place, string? json, string fault)
    {
        var pack = PackFolder.Modum();
        Spoil(pack, place[1..].Split('/'), json);
        using var folder = new PackFolder().With("modum.json", pack);

        Assert.Equal($"modum.json: {fault}", folder.Message());
    }

    private static void Spoil(JsonNode pack, string[] parts, string? json)
    {
        var parent = parts[..^1].Aggregate(pack, (node, part) => node is JsonArray items ? items[Index(part)]! : node[part]!);
        if (parent is JsonArray list)
        {
            list.RemoveAt(Index(parts[^1]));
            if (json is not null) list.Insert(Index(parts[^1]), JsonNode.Parse(json));
        }
        else if (json is null)
        {
            parent.AsObject().Remove(parts[^1]);
        }
        else
        {
            parent[parts[^1]] = JsonNode.Parse(json);
        }
    }

    private static int Index(string part) => int.Parse(part, CultureInfo.InvariantCulture);
}
