//! Metric math, as far as it scales a metric: `age / 3600`.

/// A metric times a factor, and something added.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Linear {
    /// The id of the metric; none for a number by itself.
    pub(crate) id: Option<String>,
    pub(crate) factor: f64,
    pub(crate) added: f64,
}

impl Linear {
    pub(crate) fn of(id: &str) -> Self {
        Self { id: Some(id.to_owned()), factor: 1.0, added: 0.0 }
    }

    fn number(value: f64) -> Self {
        Self { id: None, factor: 0.0, added: value }
    }

    fn scaled(self, by: f64) -> Self {
        Self { factor: self.factor * by, added: self.added * by, ..self }
    }

    fn plus(self, other: Self) -> Option<Self> {
        let id = match (self.id, other.id) {
            (Some(one), Some(other)) if one != other => return None,
            (one, other) => one.or(other),
        };
        Some(Self { id, factor: self.factor + other.factor, added: self.added + other.added })
    }

    /// What the metric is when the expression comes to this value; nothing if the metric makes it no greater.
    pub(crate) fn metric_at(&self, value: f64) -> Option<f64> {
        (self.id.is_some() && self.factor > 0.0).then(|| (value - self.added) / self.factor)
    }

    /// What the expression comes to when the metric is this.
    pub(crate) fn value_at(&self, metric: f64) -> f64 {
        metric * self.factor + self.added
    }
}

/// Reads an expression. Nothing, if it does more than to scale one metric.
pub(crate) fn linear(expression: &str) -> Option<Linear> {
    // Deeper ones are nobody's.
    if expression.matches('(').count() > 20 || expression.matches('-').count() > 20 {
        return None;
    }
    let mut rest = Rest(expression.trim_start());
    let found = rest.sum()?;
    rest.0.is_empty().then_some(found)
}

struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn take(&mut self, sign: char) -> bool {
        let taken = self.0.strip_prefix(sign);
        self.0 = taken.unwrap_or(self.0).trim_start();
        taken.is_some()
    }

    fn word(&mut self, is_part: impl Fn(char) -> bool) -> Option<&'a str> {
        let end = self.0.find(|letter| !is_part(letter)).unwrap_or(self.0.len());
        let (word, rest) = self.0.split_at(end);
        self.0 = rest.trim_start();
        (!word.is_empty()).then_some(word)
    }

    fn sum(&mut self) -> Option<Linear> {
        let mut sum = self.product()?;
        loop {
            if self.take('+') {
                sum = sum.plus(self.product()?)?;
            } else if self.take('-') {
                sum = sum.plus(self.product()?.scaled(-1.0))?;
            } else {
                return Some(sum);
            }
        }
    }

    fn product(&mut self) -> Option<Linear> {
        let mut product = self.atom()?;
        loop {
            if self.take('*') {
                product = match (product, self.atom()?) {
                    (metric, Linear { id: None, added, .. }) | (Linear { id: None, added, .. }, metric) => {
                        metric.scaled(added)
                    }
                    _ => return None,
                };
            } else if self.take('/') {
                let by = self.atom().filter(|by| by.id.is_none() && by.added != 0.0)?;
                product = product.scaled(by.added.recip());
            } else {
                return Some(product);
            }
        }
    }

    fn atom(&mut self) -> Option<Linear> {
        if self.take('-') {
            return Some(self.atom()?.scaled(-1.0));
        }
        if self.take('(') {
            let inner = self.sum()?;
            return self.take(')').then_some(inner);
        }
        if self.0.starts_with(|letter: char| letter.is_ascii_digit() || letter == '.') {
            let number = self.word(|letter| letter.is_ascii_digit() || letter == '.')?;
            return number.parse().ok().map(Linear::number);
        }
        let name = self.word(|letter| letter.is_ascii_alphanumeric() || letter == '_')?;
        if !self.take('(') {
            return Some(Linear::of(name));
        }
        // What stands in for missing data does not scale; of one series the largest is itself.
        match name {
            "FILL" => {
                let metric = self.sum().filter(|_| self.take(','))?;
                self.sum().map(drop).or_else(|| self.word(char::is_alphanumeric).map(drop))?;
                self.take(')').then_some(metric)
            }
            "MAX" | "MIN" | "AVG" | "SUM" => {
                let is_list = self.take('[');
                let metric = self.sum()?;
                (is_list && self.take(']') && self.take(')')).then_some(metric)
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_expression_scales_a_metric_or_is_not_read() {
        for (expression, expected) in [
            ("age", Some((1.0, 0.0))),
            ("age / 3600", Some((1.0 / 3600.0, 0.0))),
            ("1000*age", Some((1000.0, 0.0))),
            ("(age - 60) / 60", Some((1.0 / 60.0, -1.0))),
            ("FILL(age, 0) * 2", Some((2.0, 0.0))),
            ("FILL(age, REPEAT)", Some((1.0, 0.0))),
            ("MAX([age])", Some((1.0, 0.0))),
            ("age + age", Some((2.0, 0.0))),
            ("age * age", None),
            ("60 / age", None),
            ("age + other", None),
            ("IF(age > 60, 1, 0)", None),
            ("age /", None),
            ("age / 0", None),
            ("", None),
        ] {
            let found = linear(expression).map(|found| (found.factor, found.added));
            let is_same = match (found, expected) {
                (Some((one, two)), Some((three, four))) => (one - three).abs() + (two - four).abs() < 1e-9,
                (found, expected) => found == expected,
            };
            assert!(is_same, "{expression}: {found:?}");
        }
        assert_eq!(linear("age / 60").and_then(|minutes| minutes.metric_at(2.0)), Some(120.0));
        assert_eq!(linear("-age").and_then(|less| less.metric_at(2.0)), None);
    }
}
