using Stafettlogg.Web.SignIn;

var builder = WebApplication.CreateBuilder(args);
builder.AddSignIn();

var app = builder.Build();
app.UseSignIn();
app.MapSignIn();
await app.RunAsync();
