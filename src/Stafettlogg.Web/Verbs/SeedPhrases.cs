using System.Text;

namespace Stafettlogg.Web.Verbs;

/// <summary>Invented names and sentences for load data: the same number always gives the same words.</summary>
internal static class SeedPhrases
{
    private const int FewestWords = 30;
    private const int SpreadOfWords = 40;

    private static readonly string[] First =
        ["Ada", "Birk", "Celine", "Dina", "Even", "Frøya", "Gard", "Hedda", "Iver", "Jenny", "Kaia", "Lars", "Mats", "Nils", "Ottar", "Pia", "Ronja", "Sigurd", "Tuva", "Åse"];

    private static readonly string[] Last =
        ["Bakke", "Dalen", "Engen", "Fossum", "Granli", "Haugland", "Kvam", "Lien", "Myhre", "Nygård", "Øverby", "Rønning", "Sæther", "Tveit", "Vangen", "Åsheim"];

    private static readonly string[] Sentences =
    [
        "I storefri gikk barnet alene langs gjerdet og svarte kort da en voksen spurte.",
        "På skolen fungerer timene best når oppgaven er kort og tydelig forklart.",
        "De andre inviterte til lek, men det ble stille da laget skulle deles.",
        "Vi har sett det samme tre dager denne uka, mest etter lunsj.",
        "Barnet fortalte selv at det er vanskelig å sovne om kvelden.",
        "Det gikk fint i tegning, og gleden var stor over å vise fram arbeidet.",
        "Vi avtalte å se etter hvem barnet søker til i friminuttene.",
        "Foresatte har ikke nevnt noe, og vi har ikke spurt dem ennå.",
    ];

    public static string Name(int number) =>
        $"{First[number % First.Length]} {Last[number / First.Length % Last.Length]} {(number / (First.Length * Last.Length)) + 1}";

    public static string Text(int number)
    {
        var wanted = FewestWords + (number * 7 % SpreadOfWords);
        var text = new StringBuilder();
        for (var (words, at) = (0, number); words < wanted; at += 3)
        {
            var sentence = Sentences[at % Sentences.Length];
            text.Append(text.Length == 0 ? "" : " ").Append(sentence);
            words += sentence.Split(' ').Length;
        }

        return text.ToString();
    }
}
