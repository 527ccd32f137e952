<<<<<<< HEAD
using Stafettlogg.Web.Layout;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddLocalization();
builder.Services.AddRazorComponents().AddInteractiveServerComponents();

var app = builder.Build();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapRazorComponents<App>().AddInteractiveServerRenderMode().StillWithoutIsland();
=======
using Stafettlogg.Web.SignIn;

var builder = WebApplication.CreateBuilder(args);
builder.AddSignIn();

var app = builder.Build();
app.UseSignIn();
app.MapSignIn();
>>>>>>> signin
await app.RunAsync();
