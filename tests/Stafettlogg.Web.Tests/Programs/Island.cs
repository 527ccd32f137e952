using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Stafettlogg.Domain.Basics;
using Stafettlogg.Web.SignIn;

#pragma warning disable BL0006 // the framework has no other renderer in which an island lives

namespace Stafettlogg.Web.Tests.Programs;

/// <summary>An island as in a circuit, without a browser: rendered, alive, and asked where it has gone.</summary>
public sealed class Island : IAsyncDisposable
{
    private readonly AsyncServiceScope scope;
    private readonly Circuit circuit;
    private readonly Road road = new();

    private Island(AsyncServiceScope scope) => (this.scope, circuit) = (scope, new(new Services(scope.ServiceProvider, road)));

    /// <summary>The address that the browser is sent to.</summary>
    public Task<string> Left => road.Left.Task;

    /// <summary>Opened by one who is signed in as an employee.</summary>
    public static async Task<Island> OpenAsync<TComponent>(AsyncServiceScope scope, PersonId person, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent
    {
        var island = new Island(scope);
        var session = Task.FromResult(new AuthenticationState(CurrentActor.Enter(person, "prove", default, ActorRole.Employee)));
        await island.circuit.ShowAsync(new Root<TComponent>(session, parameters));
        return island;
    }

    public async ValueTask DisposeAsync()
    {
        await circuit.DisposeAsync();
        await scope.DisposeAsync();
    }

    private sealed class Root<TComponent>(Task<AuthenticationState> session, (string Name, object? Value)[] parameters) : ComponentBase
        where TComponent : IComponent
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<CascadingValue<Task<AuthenticationState>>>(0);
            builder.AddComponentParameter(1, "Value", session);
            builder.AddComponentParameter(2, "ChildContent", (RenderFragment)(inside =>
            {
                inside.OpenComponent<TComponent>(0);
                foreach (var (name, value) in parameters) inside.AddComponentParameter(1, name, value);
                inside.CloseComponent();
            }));
            builder.CloseComponent();
        }
    }

    private sealed class Circuit(IServiceProvider services) : Renderer(services, NullLoggerFactory.Instance)
    {
        public override Dispatcher Dispatcher { get; } = Dispatcher.CreateDefault();

        public Task ShowAsync(IComponent root) => Dispatcher.InvokeAsync(() => RenderRootComponentAsync(AssignRootComponentId(root)));

        protected override void HandleException(Exception exception) => throw new InvalidOperationException("The island is broken.", exception);

        protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;
    }

    private sealed class Services(IServiceProvider of, Road road) : IServiceProvider
    {
        public object? GetService(Type serviceType) => serviceType == typeof(NavigationManager) ? road : of.GetService(serviceType);
    }

    private sealed class Road : NavigationManager
    {
        public Road() => Initialize("http://localhost/", "http://localhost/saker");

        public TaskCompletionSource<string> Left { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override void NavigateToCore(string uri, NavigationOptions options) => Left.TrySetResult(uri);
    }
}
