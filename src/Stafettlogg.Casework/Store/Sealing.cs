using System.Security.Cryptography;

namespace Stafettlogg.Casework.Store;

/// <summary>Seals what people wrote and who they are: AES-256-GCM, bound by its associated data to the place it lies in.</summary>
internal static class Sealing
{
    public const int KeyBytes = 32;
    private const byte Format = 1;
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private const int Head = 1 + NonceBytes + TagBytes;

    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(KeyBytes);

    public static byte[] Seal(byte[] key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> place)
    {
        var envelope = new byte[Head + plain.Length];
        envelope[0] = Format;
        var nonce = envelope.AsSpan(1, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagBytes);
        aes.Encrypt(nonce, plain, envelope.AsSpan(Head), envelope.AsSpan(1 + NonceBytes, TagBytes), place);
        return envelope;
    }

    /// <exception cref="CryptographicException">The envelope was changed, lies elsewhere than it was sealed for, or the key is another.</exception>
    public static byte[] Open(byte[] key, ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> place)
    {
        if (envelope.Length < Head || envelope[0] != Format) throw new CryptographicException("Not a sealed envelope.");
        var plain = new byte[envelope.Length - Head];
        using var aes = new AesGcm(key, TagBytes);
        aes.Decrypt(envelope.Slice(1, NonceBytes), envelope[Head..], envelope.Slice(1 + NonceBytes, TagBytes), plain, place);
        return plain;
    }
}
