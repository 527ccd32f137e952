using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Doors;

/// <summary>Every mapped endpoint says who may call it, in the same chain of calls or in its group's.</summary>
public static class EndpointRules
{
    // Pages are guarded by their attributes, groups by what is mapped in them, and assets are for everyone.
    private static readonly string[] Mapping =
        ["Map", "MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete", "MapMethods", "MapFallback", "MapHealthChecks", "MapHub"];

    public static IEnumerable<string> Unguarded(IReadOnlyCollection<SourceFile> files, IReadOnlyDictionary<string, string> anonymous)
    {
        var constants = ConstantsIn(files);
        return files.SelectMany(file => Unguarded(file, anonymous, constants));
    }

    private static IEnumerable<string> Unguarded(SourceFile file, IReadOnlyDictionary<string, string> anonymous, Dictionary<string, string> constants) =>
        from call in file.Syntax.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax && Mapping.Contains(NameOf(call))
        let said = CallsAfter(call).Concat(CallsOnReceiver(call)).ToList()
        let route = RouteOf(call, constants)
        let open = said.Contains("AllowAnonymous")
        where open ? !anonymous.ContainsKey(route) : !said.Contains("RequireAuthorization")
        select file.At(call, $"{NameOf(call)} {route} " + (open ? "is anonymous and not on the list" : "has no policy"));

    private static string NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax member ? member.Name.Identifier.Text : "";

    private static string RouteOf(InvocationExpressionSyntax call, Dictionary<string, string> constants) =>
        call.ArgumentList.Arguments.FirstOrDefault()?.Expression switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            { } named => constants.GetValueOrDefault(named.ToString(), "?"),
            null => "?",
        };

    // "Links.Start" as a room's file of URLs declares it.
    private static Dictionary<string, string> ConstantsIn(IEnumerable<SourceFile> files) =>
        (from file in files
         from type in file.Syntax.DescendantNodes().OfType<TypeDeclarationSyntax>()
         from field in type.Members.OfType<FieldDeclarationSyntax>()
         from constant in field.Declaration.Variables
         where field.Modifiers.Any(SyntaxKind.ConstKeyword) && constant.Initializer?.Value is LiteralExpressionSyntax
         select (Name: $"{type.Identifier.Text}.{constant.Identifier.Text}", ((LiteralExpressionSyntax)constant.Initializer!.Value).Token.ValueText))
        .GroupBy(it => it.Name).ToDictionary(same => same.Key, same => same.First().ValueText);

    // app.MapGet(…).RequireAuthorization(): the later calls stand around the earlier.
    private static IEnumerable<string> CallsAfter(ExpressionSyntax call)
    {
        while (call.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            yield return NameOf(next);
            call = next;
        }
    }

    // group.MapGet(…), where the group was made in this file by app.MapGroup(…).RequireAuthorization().
    private static IEnumerable<string> CallsOnReceiver(InvocationExpressionSyntax call)
    {
        var receiver = ((MemberAccessExpressionSyntax)call.Expression).Expression;
        if (receiver is IdentifierNameSyntax variable)
        {
            receiver = call.SyntaxTree.GetRoot().DescendantNodes().OfType<VariableDeclaratorSyntax>()
                .FirstOrDefault(made => made.Identifier.Text == variable.Identifier.Text)?.Initializer?.Value;
        }

        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } made)
        {
            yield return NameOf(made);
            receiver = member.Expression;
        }
    }
}
