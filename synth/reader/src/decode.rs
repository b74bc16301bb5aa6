//! From bytes to text.

use dsl::Severity;

use crate::{SIZE_LIMIT, TEMPLATE_LIMIT, faults::Faults, tree::Spot};

/// The text without its byte order mark.
pub(crate) fn text<'a>(bytes: &'a [u8], faults: &mut Faults) -> Option<&'a str> {
    if bytes.len() > SIZE_LIMIT {
        let message = format!("the file has {} bytes; no template is read beyond {SIZE_LIMIT}", bytes.len());
        faults.fatal("too-large", message, Spot::START).help = Some(TOO_LARGE_HELP.to_owned());
        return None;
    }
    if bytes.len() > TEMPLATE_LIMIT {
        let message = format!("the template has {} bytes; CloudFormation takes at most {TEMPLATE_LIMIT}", bytes.len());
        faults.note(Severity::Warning, "template-size", message, Spot::START).help = Some(TOO_LARGE_HELP.to_owned());
    }
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        faults.fatal("not-utf8", "the file is UTF-16, but a template is UTF-8", Spot::START).help =
            Some("save it as UTF-8".to_owned());
        return None;
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let good = bytes.get(..error.valid_up_to()).unwrap_or_default();
            let found = bytes.get(error.valid_up_to()).copied().unwrap_or_default();
            let message = format!("the byte 0x{found:02x} is not UTF-8");
            faults.fatal("not-utf8", message, end(good)).help = Some("save the file as UTF-8".to_owned());
            None
        }
    }
}

const TOO_LARGE_HELP: &str = "divide it into several stacks";

/// The place after some valid text.
fn end(good: &[u8]) -> Spot {
    let line_from = good.iter().rposition(|&byte| byte == b'\n').map_or(0, |newline| newline + 1);
    let line = good.split(|&byte| byte == b'\n').count();
    let column = String::from_utf8_lossy(good.get(line_from..).unwrap_or_default()).chars().count();
    Spot { line: u32::try_from(line).unwrap_or(u32::MAX), column: 1 }.after(column)
}
