using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Stafettlogg.Architecture.Tests.Mutants;

/// <summary>One small change of the source, as somebody could make it by mistake.</summary>
public sealed record Mutation(string Path, int Line, string Was, string Becomes, SyntaxTree Tree)
{
    public override string ToString() => $"{Path}:{Line}: {Was} → {Becomes}";
}

/// <summary>Makes the mutations of a file: each condition turned, each thing in a list left out, each name of an enum another.</summary>
public static class Mutations
{
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Operators = new()
    {
        [SyntaxKind.LogicalAndExpression] = SyntaxKind.LogicalOrExpression,
        [SyntaxKind.LogicalOrExpression] = SyntaxKind.LogicalAndExpression,
        [SyntaxKind.EqualsExpression] = SyntaxKind.NotEqualsExpression,
        [SyntaxKind.NotEqualsExpression] = SyntaxKind.EqualsExpression,
        [SyntaxKind.LessThanExpression] = SyntaxKind.LessThanOrEqualExpression,
        [SyntaxKind.GreaterThanExpression] = SyntaxKind.GreaterThanOrEqualExpression,
        [SyntaxKind.TrueLiteralExpression] = SyntaxKind.FalseLiteralExpression,
        [SyntaxKind.FalseLiteralExpression] = SyntaxKind.TrueLiteralExpression,
    };

    private static readonly Dictionary<string, string> Methods = new()
    {
        ["Any"] = "All",
        ["IsSupersetOf"] = "IsSubsetOf",
        ["LastOrDefault"] = "FirstOrDefault",
    };

    // In the order of the enums; each becomes the next.
    private static readonly Dictionary<string, string[]> Enums = new()
    {
        ["Phase"] = ["Wonder", "ClosedWonder", "FollowUp", "Closed", "BeforeLog", "SinceOpened", "Always"],
        ["Relation"] =
            ["Author", "Recipient", "Leader", "ReadingLeader", "Holder", "Participant", "Offered", "Emergency", "Responder", "Witness", "Guardian", "Youth", "Consenter"],
        ["Verdict"] = ["Allowed", "NotNow", "NotThisDeed", "NotThere"],
        ["ActorRole"] = ["Employee", "Guardian", "Child"],
        ["Visibility"] = ["BeforeLog", "Staff", "SharedLog"],
    };

    public static IEnumerable<Mutation> Of(SyntaxTree tree, string path)
    {
        var root = tree.GetRoot();
        foreach (var node in root.DescendantNodes())
            foreach (var other in Others(node).Where(other => Short(other) != Short(node)))
                yield return Changed(node, other, root.ReplaceNode(node, other.WithTriviaFrom(node)));
        foreach (var element in root.DescendantNodes().OfType<CollectionElementSyntax>())
            yield return Changed(element, null, root.RemoveNode(element, SyntaxRemoveOptions.KeepNoTrivia)!);
        foreach (var guard in root.DescendantNodes().OfType<IfStatementSyntax>())
            yield return Changed(guard, null, root.RemoveNode(guard, SyntaxRemoveOptions.KeepNoTrivia)!);

        Mutation Changed(SyntaxNode was, SyntaxNode? becomes, SyntaxNode whole) => new(
            path, was.GetLocation().GetLineSpan().StartLinePosition.Line + 1, Short(was), becomes is null ? "nothing" : Short(becomes), tree.WithRootAndOptions(whole, tree.Options));
    }

    private static IEnumerable<SyntaxNode> Others(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax binary when Operators.TryGetValue(binary.Kind(), out var kind) => [BinaryExpression(kind, binary.Left, binary.Right), .. Halves(binary)],
        LiteralExpressionSyntax literal when Operators.TryGetValue(literal.Kind(), out var kind) => [LiteralExpression(kind)],
        LiteralExpressionSyntax { Token.Value: int number } => [LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1))],
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => [not.Operand],
        ConditionalExpressionSyntax choice => [choice.WhenTrue, choice.WhenFalse],
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax owner } access when Enums.TryGetValue(owner.Identifier.Text, out var names) => Next(access, names),
        IdentifierNameSyntax { Parent: MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } } name when Methods.TryGetValue(name.Identifier.Text, out var other) =>
            [IdentifierName(other)],
        SwitchExpressionArmSyntax arm => [arm.WithExpression(LiteralExpression(SyntaxKind.TrueLiteralExpression)), arm.WithExpression(LiteralExpression(SyntaxKind.FalseLiteralExpression))],
        _ => [],
    };

    // A condition left out altogether.
    private static IEnumerable<SyntaxNode> Halves(BinaryExpressionSyntax binary) =>
        binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression ? [binary.Left, binary.Right] : [];

    private static IEnumerable<SyntaxNode> Next(MemberAccessExpressionSyntax access, string[] names)
    {
        var at = Array.IndexOf(names, access.Name.Identifier.Text);
        return at < 0 ? [] : [access.WithName(IdentifierName(names[(at + 1) % names.Length]))];
    }

    private static string Short(SyntaxNode node) => string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 110 } text ? text[..110] + "…" : string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
