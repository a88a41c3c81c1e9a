using Microsoft.AspNetCore.Html;
using QRCoder;

namespace Folkmoot.Web.Guards;

/// <summary>The key of an authenticator as squares that a phone's camera reads, drawn into the page as SVG.</summary>
internal static class AuthenticatorPicture
{
    public static IHtmlContent Of(string site, string email, string key)
    {
        var label = Uri.EscapeDataString($"{site}:{email}");
        var address = $"otpauth://totp/{label}?secret={key}&issuer={Uri.EscapeDataString(site)}&digits=6&period=30";
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new SvgQRCode(code);
        
        // Without a size of its own, so that the page gives it one.
        return new HtmlString(picture.GetGraphic(1, "#000", "#fff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute));
    }
}
