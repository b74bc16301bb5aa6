//! How figures are told.

/// `345,600`.
pub(crate) fn thousands(value: u64) -> String {
    let digits = value.to_string();
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// `90 s`, `15 min (900 s)`, `4 d (345,600 s)`.
pub(crate) fn seconds(value: u64) -> String {
    let text = time(value);
    if text.ends_with(" s") || (value < 3_600 && !value.is_multiple_of(60)) {
        return format!("{} s", thousands(value));
    }
    format!("{text} ({} s)", thousands(value))
}

/// `13 d 22 h`: the two largest units, for texts that are read at a glance.
pub(crate) fn time(value: u64) -> String {
    let mut rest = value;
    let mut parts = Vec::new();
    for (unit, length) in [("d", 86_400), ("h", 3_600), ("min", 60), ("s", 1)] {
        let number = rest / length;
        // Two minutes are 120 s, but 90 s are not a minute and a half.
        if number >= 2 || (number == 1 && (length == 1 || !parts.is_empty())) {
            parts.push(format!("{number} {unit}"));
            rest %= length;
        }
        if parts.len() == 2 {
            break;
        }
    }
    if parts.is_empty() { "0 s".to_owned() } else { parts.join(" ") }
}

/// `1 time`, `3 times`.
pub(crate) fn count(number: u64, word: &str) -> String {
    if number == 1 { format!("1 {word}") } else { format!("{} {word}s", thousands(number)) }
}

/// `` `A`, `B` and `C` ``.
pub(crate) fn list<T: std::fmt::Display>(names: &[T]) -> String {
    match names {
        [] => "nothing".to_owned(),
        [one] => format!("`{one}`"),
        [others @ .., last] => {
            let others: Vec<String> = others.iter().map(|name| format!("`{name}`")).collect();
            format!("{} and `{last}`", others.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_told_as_people_say_them() {
        assert_eq!(seconds(90), "90 s");
        assert_eq!(seconds(185), "185 s");
        assert_eq!(seconds(1_800), "30 min (1,800 s)");
        assert_eq!(seconds(86_700), "24 h 5 min (86,700 s)");
        assert_eq!(seconds(345_600), "4 d (345,600 s)");
        for (value, text) in
            [(1_209_600, "14 d"), (1_204_200, "13 d 22 h"), (90, "90 s"), (5_400, "90 min"), (0, "0 s")]
        {
            assert_eq!(time(value), text);
        }
        assert_eq!(count(1, "receive"), "1 receive");
        assert_eq!(list(&["A", "B", "C"]), "`A`, `B` and `C`");
    }
}
