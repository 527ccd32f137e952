using Stafettlogg.Benchmarks;
using Stafettlogg.Benchmarks.Running;

return args is [BareServer.Verb, var file] ? await BareServer.ServeAsync(file) : await Run.AsWishedAsync(Wish.Of(args));
