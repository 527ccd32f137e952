using Stafettlogg.Web.Verbs;

return await Verb.RunAsync(args);
