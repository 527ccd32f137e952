using Stafettlogg.Web.Printing.Sections;

namespace Stafettlogg.Web.Printing;

/// <summary>How the program takes this room in.</summary>
public static class PrintingWiring
{
    public static WebApplicationBuilder AddPrinting(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(PrintSettings.Read(builder.Configuration)).AddSingleton<PrintPool>();
        services.AddScoped<Press>().AddScoped<Composer>().AddScoped<Letterhead>().AddScoped<ConsentPaper>().AddScoped<MinutesPaper>().AddScoped<MinutesForm>().AddScoped<EntryPieces>();
        // The parts, in the order they stand on the paper.
        services.AddScoped<ISection, SummarySection>().AddScoped<ISection, ConsentSection>().AddScoped<ISection, ParticipantsSection>()
            .AddScoped<ISection, HoldersSection>().AddScoped<ISection, LevelsSection>().AddScoped<ISection, MeasuresSection>().AddScoped<ISection, MeetingsSection>()
            .AddScoped<ISection, NotesSection>().AddScoped<ISection, CorrectionsSection>().AddScoped<ISection, CommentsSection>()
            .AddScoped<ISection, LogSection>().AddScoped<ISection, ArchiveSection>();
        return builder;
    }
}
