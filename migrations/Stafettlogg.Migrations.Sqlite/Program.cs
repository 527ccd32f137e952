// dotnet-ef starts the assembly when it makes a migration; by itself it has nothing to do.
return;
