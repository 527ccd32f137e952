using System.Security.Cryptography;
using System.Text.Json;
using Stafettlogg.Casework.Concerns;
using Stafettlogg.Domain.Access;
using Stafettlogg.Domain.Consent;
using Stafettlogg.Domain.Log;
using Stafettlogg.Domain.Meetings;

namespace Stafettlogg.Web.Family;

/// <summary>What a family's page of a child is made of, as it stands for the one who reads it.</summary>
internal static class Reading
{
    extension(ConcernView view)
    {
        /// <summary>Whether the one who reads is the one it is about.</summary>
        public bool IsOwn => view.Reader.Person == view.Concern.Subject.Person;

        /// <summary>Whether the log is open to the one who reads.</summary>
        public bool IsRead => Permissions.Decide(Deed.ReadAsFamily, view.Standing) == Verdict.Allowed;

        /// <summary>The next meeting they are called to and have not answered; null when there is none.</summary>
        public Meeting? CalledTo(DateTimeOffset now) => !view.May(Deed.AnswerInvitation) ? null : view.Concern.Meetings.Open
            .FirstOrDefault(meeting => meeting.Invites(view.Reader.Person) && meeting.AnswerOf(view.Reader.Person) is null && !meeting.HasBegun(now));

        /// <summary>What waits for their answer, their own reading first.</summary>
        public IReadOnlyList<string> Asked => view.May(Deed.GiveConsent) ? Sorted(view.Concern.Consents.AwaitedFrom(view.Reader.Person, view.Today)) : [];

        /// <summary>What they have consented to, in force.</summary>
        public IReadOnlyList<string> Given => view.Mine(ConsentState.Given);

        /// <summary>What they have said no to, taken back, or let run out.</summary>
        public IReadOnlyList<string> NotGiven =>
            Sorted([.. view.Mine(ConsentState.Declined), .. view.Mine(ConsentState.Withdrawn), .. view.Mine(ConsentState.Expired).Except(view.Asked)]);

        /// <summary>What they last said of the service.</summary>
        public ConsentMark MarkOf(string service) => view.Concern.Consents.Of(view.Reader.Person, service);

        /// <summary>The entry in which they were last asked about the service; null when they never were.</summary>
        public Recorded? RequestOf(string service) => view.Concern.Lines.LastOrDefault(
            line => line.Entry is ConsentRequested asked && asked.From.Contains(view.Reader.Person) && asked.Services.Contains(service));

        /// <summary>What tells the question as it stands from any other: what is offered, in which words, by which version of the text (R2).</summary>
        public string MarkOfOffer(string service)
        {
            var (offered, asked) = (view.MarkOf(service).Offered, view.RequestOf(service));
            string?[] parts =
            [
                offered?.Purpose, offered?.Information, offered?.LeftOut, string.Join(' ', offered?.PersonsLeftOut ?? []), view.Pack.Consent.Version,
                asked is null ? null : view.Concern.TextOf(asked.Sequence),
            ];
            return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts)));
        }

        /// <summary>Whether their own yes holds, and still it does not apply: another's is missing, and whose, or why, is not told (R3).</summary>
        public bool IsHeldBack(string service) => view.MarkOf(service).StateOn(view.Today) == ConsentState.Given && !view.Concern.Covers(service, view.Today);

        private IReadOnlyList<string> Mine(ConsentState state) => Sorted(view.Concern.Consents.ServicesWith(state, view.Reader.Person, view.Today));
    }

    private static IReadOnlyList<string> Sorted(IEnumerable<string> services) => [.. services.OrderBy(service => service != Consents.FamilyReads)];
}
