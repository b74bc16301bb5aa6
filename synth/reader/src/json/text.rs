//! Text in double quotes.

use super::{Read, Reader, Stop};
use crate::tree::Spot;

impl Reader<'_> {
    /// From its opening quote to after its closing one.
    pub(super) fn string(&mut self) -> Read<String> {
        let open = self.spot();
        self.at += 1;
        let mut text = String::new();
        loop {
            let rest = self.rest();
            let end = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len());
            text.push_str(&rest[..end]);
            self.at += end;
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape()?),
                None | Some(b'\n' | b'\r') => {
                    let message = "expected `\"` at the end of this text, found the end of the line";
                    return Err(self.stop(message, open, "write a line's end in a text as \\n"));
                }
                Some(control) => {
                    let spot = self.spot();
                    let message = format!("the character U+{control:04X} must be escaped in a text");
                    return Err(self.stop(&message, spot, if control == b'\t' { "write \\t" } else { "remove it" }));
                }
            }
        }
    }

    /// One character that is written with a backslash.
    fn escape(&mut self) -> Read<char> {
        let spot = self.spot();
        self.at += 1;
        let escaped = match self.peek() {
            Some(b'u') => {
                self.at += 1;
                return self.unicode(spot);
            }
            Some(same @ (b'"' | b'\\' | b'/')) => char::from(same),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            _ => {
                let written: String = self.rest().chars().take(1).filter(|c| !c.is_control()).collect();
                let message = format!("JSON has no escape `\\{written}`");
                return Err(self.stop(&message, spot, "write a backslash as \\\\"));
            }
        };
        self.at += 1;
        Ok(escaped)
    }

    fn unicode(&mut self, spot: Spot) -> Read<char> {
        let high = self.hex(spot)?;
        if !(0xd800..0xdc00).contains(&high) {
            return char::from_u32(high).ok_or(()).map_err(|()| self.lone(spot));
        }
        if !self.rest().starts_with("\\u") {
            return Err(self.lone(spot));
        }
        self.at += 2;
        let low = self.hex(spot)?;
        if !(0xdc00..0xe000).contains(&low) {
            return Err(self.lone(spot));
        }
        char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)).ok_or(()).map_err(|()| self.lone(spot))
    }

    fn hex(&mut self, spot: Spot) -> Read<u32> {
        let digits = self.rest().get(..4).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
        match digits.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            Some(number) => {
                self.at += 4;
                Ok(number)
            }
            None => Err(self.stop("expected four hexadecimal digits after `\\u`", spot, "write a backslash as \\\\")),
        }
    }

    fn lone(&mut self, spot: Spot) -> Stop {
        self.stop("this is half of a surrogate pair", spot, "write the character itself, or both halves")
    }

    fn stop(&mut self, message: &str, spot: Spot, help: &str) -> Stop {
        self.faults.fatal("syntax", message, spot).help = Some(help.to_owned());
        Stop
    }
}
