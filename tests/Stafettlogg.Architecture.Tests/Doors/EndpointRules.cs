using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stafettlogg.Architecture.Tests.House;

namespace Stafettlogg.Architecture.Tests.Doors;

/// <summary>Every mapped endpoint says who may call it, in the same chain of calls or in its group's.</summary>
public static class EndpointRules
{
    // Pages are guarded by their attributes, groups by what is mapped in them, and assets are for everyone.
    private static readonly string[] Mapping =
        ["Map", "MapGet", "MapPost", "MapPut", "MapPatch", "MapDelete", "MapMethods", "MapFallback", "MapHealthChecks", "MapHub"];

    public static IEnumerable<string> Unguarded(SourceFile file, IReadOnlyDictionary<string, string> anonymous) =>
        from call in file.Syntax.DescendantNodes().OfType<InvocationExpressionSyntax>()
        where call.Expression is MemberAccessExpressionSyntax && Mapping.Contains(NameOf(call))
        let said = CallsAfter(call).Concat(CallsOnReceiver(call)).ToList()
        let open = said.Contains("AllowAnonymous")
        where open ? !anonymous.ContainsKey(RouteOf(call)) : !said.Contains("RequireAuthorization")
        select file.At(call, $"{NameOf(call)} {RouteOf(call)} " + (open ? "is anonymous and not on the list" : "has no policy"));

    private static string NameOf(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax member ? member.Name.Identifier.Text : "";

    private static string RouteOf(InvocationExpressionSyntax call) =>
        call.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LiteralExpressionSyntax>().FirstOrDefault()?.Token.ValueText ?? "?";

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
