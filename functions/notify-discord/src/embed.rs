//! What Discord shows.

use harness::AlarmChange;
use serde::Serialize;

use crate::link::link;

/// A message of a webhook.
#[derive(Debug, Serialize)]
pub(crate) struct Message {
    embeds: [Embed; 1],
    allowed_mentions: Mentions,
}

/// Whom a message may call: nobody.
#[derive(Debug, Serialize)]
struct Mentions {
    parse: [&'static str; 0],
}

#[derive(Debug, Serialize)]
struct Embed {
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    description: String,
    color: u32,
    fields: Vec<Field>,
    footer: Footer,
}

#[derive(Debug, Serialize)]
struct Field {
    name: &'static str,
    value: String,
    inline: bool,
}

#[derive(Debug, Serialize)]
struct Footer {
    text: String,
}

// What Discord takes, in characters, 6,000 in all. Source: Discord's developer documentation, embed limits.
const TITLE: usize = 256;
const DESCRIPTION: usize = 3_000;
const FIELD: usize = 1_024;
const FOOTER: usize = 256;

/// The message of an alarm's change. `instance` is whose alarm it is.
pub(crate) fn message(alarm: &AlarmChange, instance: &str) -> Message {
    let (sign, color) = match alarm.new_state_value.as_str() {
        "ALARM" => ("🔴", 0x00d9_3025),
        "OK" => ("🟢", 0x0018_8038),
        _ => ("⚪", 0x005f_6368),
    };
    let mut fields = vec![
        field("State", &format!("{} → {}", alarm.old_state_value, alarm.new_state_value), true),
        field("Since", &alarm.state_change_time, true),
    ];
    if let Some(about) = alarm.alarm_description.as_deref().filter(|about| !about.trim().is_empty()) {
        fields.push(field("About", about, false));
    }
    let embed = Embed {
        title: cut(&format!("{sign} {}: {}", alarm.new_state_value, alarm.alarm_name), TITLE),
        url: alarm.alarm_arn.as_deref().and_then(link),
        description: cut(&plain(&alarm.new_state_reason), DESCRIPTION),
        color,
        fields,
        footer: Footer { text: cut(&format!("{instance} · {} · {}", alarm.region, alarm.account), FOOTER) },
    };
    Message { embeds: [embed], allowed_mentions: Mentions { parse: [] } }
}

fn field(name: &'static str, value: &str, inline: bool) -> Field {
    // A field without a value is refused.
    let value = if value.trim().is_empty() { "–" } else { value };
    Field { name, value: cut(&plain(value), FIELD), inline }
}

/// The text with Discord's marks shown as they are. Addresses stay, so that they become links.
fn plain(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for (at, word) in text.split(' ').enumerate() {
        if at > 0 {
            shown.push(' ');
        }
        let address = word.starts_with("https://");
        for c in word.chars() {
            if !address && r"\*_~`|<>[]#".contains(c) {
                shown.push('\\');
            }
            shown.push(c);
        }
    }
    shown
}

/// At most so many characters, and a sign that there were more.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut cut: String = text.chars().take(most - 1).collect();
    // A mark's backslash without its mark would take the sign.
    while cut.ends_with('\\') {
        cut.pop();
    }
    cut.push('…');
    cut
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_shown_and_addresses_stay() {
        assert_eq!(plain("[5.0 (*)] was `x`_y"), r"\[5.0 (\*)\] was \`x\`\_y");
        assert_eq!(plain("see https://a.example/b_c#d now_"), r"see https://a.example/b_c#d now\_");
    }

    #[test]
    fn a_long_text_is_cut_between_characters() {
        assert_eq!(cut("ééé", 3), "ééé");
        assert_eq!(cut("éééé", 3), "éé…");
        assert_eq!(cut(r"ab\*cd", 4), "ab…");
    }
}
