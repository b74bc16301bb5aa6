//! YAML, event by event.

use dsl::Severity;
use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span, StrInput};
use quoted::Indented;

use crate::{
    DEPTH_LIMIT,
    alias::{Anchors, Refused},
    faults::Faults,
    mapping::without_duplicates,
    scalar,
    tag::{self, Core, Tag},
    tree::{Entry, Node, Shape, Spot},
    words,
};

mod merge;
mod quoted;

/// Nothing more can be read.
enum Stop {
    /// Why was told.
    Told,
    /// The parser says why.
    Syntax(Box<ScanError>),
}

type Read<T> = Result<T, Stop>;

pub(crate) fn read(text: &str, faults: &mut Faults) -> Option<Node> {
    let known = faults.known();
    let mut indented = Indented::default();
    let mut first = match attempt(text, faults) {
        Ok(root) => return root,
        Err(Stop::Told) => return None,
        Err(Stop::Syntax(error)) => error,
    };
    let mut last = None;
    while let Some(line) = refused_line(last.as_deref().unwrap_or(&first)).filter(|&spot| indented.add(spot, text)) {
        let again = indented.apply(text);
        faults.forget(&known);
        let read = attempt(&again, faults);
        faults.move_since(&known, |spot| indented.original(spot));
        match read {
            Ok(mut root) => {
                if let Some(root) = &mut root {
                    indented.put_right(root);
                }
                return root;
            }
            Err(Stop::Told) => return None,
            Err(Stop::Syntax(error)) => {
                // The text closed somewhere below, so it was none of its lines that was wrong.
                if error.marker().line() > line.line as usize + 1 && refused_line(&error).is_none() {
                    first = error;
                    break;
                }
                last = Some(error);
            }
        }
    }
    words::tell(&first, text, faults);
    None
}

/// The line of a text in quotes that the parser finds indented too little.
fn refused_line(error: &ScanError) -> Option<Spot> {
    matches!(error.kind(), ErrorKind::InvalidQuotedScalarIndent).then(|| of_marker(*error.marker()))
}

fn attempt(text: &str, faults: &mut Faults) -> Read<Option<Node>> {
    let options = granit_parser::options! {
        emit_unresolved_aliases: true,
        flow_nesting_limit: DEPTH_LIMIT + 1,
        block_nesting_limit: DEPTH_LIMIT + 1,
    };
    let events = Parser::new_from_str_with_options(text, options);
    Reader { text, events, anchors: Anchors::default(), faults }.document()
}

struct Reader<'a> {
    text: &'a str,
    events: Parser<'a, StrInput<'a>>,
    anchors: Anchors,
    faults: &'a mut Faults,
}

impl<'a> Reader<'a> {
    fn document(&mut self) -> Read<Option<Node>> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamStart | Event::DocumentEnd => {}
                Event::DocumentStart(..) if root.is_some() => {
                    let message = "a template is one document, but a second begins here";
                    self.faults.fatal("several-documents", message, spot(span)).help =
                        Some("keep each template in a file of its own".to_owned());
                    return Err(Stop::Told);
                }
                Event::DocumentStart(..) => {
                    let (event, span) = self.next()?;
                    root = Some(self.node(event, span, 0)?);
                }
                _ => break,
            }
        }
        if root.is_none() {
            self.faults.fatal("empty-template", "the file holds comments alone", Spot::START);
        }
        Ok(root)
    }

    fn next(&mut self) -> Read<(Event<'a>, Span)> {
        match self.events.next() {
            Some(Ok(next)) => Ok(next),
            Some(Err(error)) => Err(Stop::Syntax(Box::new(error))),
            None => Err(Stop::Told),
        }
    }

    fn node(&mut self, event: Event<'a>, span: Span, depth: usize) -> Read<Node> {
        if depth > DEPTH_LIMIT {
            return Err(self.too_deep(spot(span)));
        }
        let (anchor, tag) = match &event {
            Event::Scalar(_, _, anchor, tag)
            | Event::SequenceStart(_, anchor, tag)
            | Event::MappingStart(_, anchor, tag) => (*anchor, tag.as_deref()),
            _ => (0, None),
        };
        let tag_spot = span.tag_start().map_or_else(|| spot(span), of_marker);
        let tag = tag.map(|tag| tag::of(&format!("{}{}", tag.handle(), tag.suffix()), tag_spot, self.faults));
        // The long form of a tag is one level more.
        let depth = depth + usize::from(matches!(tag, Some(Tag::Function(_))));
        let letters = self.letters(&event, span);
        let mut node = match event {
            Event::Scalar(text, style, ..) => {
                let text = self.without_added_end(&text, style, span);
                self.scalar(text, style, tag.as_ref(), spot(span))
            }
            Event::SequenceStart(..) => self.list(spot(span), depth)?,
            Event::MappingStart(..) => self.mapping(spot(span), depth)?,
            Event::Alias(id) => self.alias(id, span, depth)?,
            Event::UnresolvedAlias(name) => {
                let message = format!("no anchor `&{name}` stands before this alias");
                self.faults.fatal("unknown-alias", message, spot(span)).help =
                    Some("quote it if it is text that begins with `*`".to_owned());
                Node::scalar(spot(span), ())
            }
            // The parser gives a value wherever one belongs.
            _ => Node::scalar(spot(span), ()),
        };
        if let Some(Tag::Function(key)) = tag {
            node = tag::long_form(key, tag_spot, node, letters);
        }
        if anchor != 0 {
            let kept = self.anchors.define(anchor, &node);
            kept.map_err(|refused| self.refused(refused, spot(span)))?;
        }
        Ok(node)
    }

    /// Where the first letter of a text stands, if the others follow it as they are read: in one line, and without escapes.
    fn letters(&self, event: &Event<'_>, span: Span) -> Option<Spot> {
        let Event::Scalar(text, style, ..) = event else { return None };
        let quotes = usize::from(matches!(style, ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted));
        let written = span.slice(self.text)?.get(quotes..)?;
        (written.starts_with(text.as_ref()) && !text.contains('\n')).then(|| spot(span).after(quotes))
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, tag: Option<&Tag>, spot: Spot) -> Node {
        match (style, tag) {
            (ScalarStyle::Plain, None) => scalar::plain(text, spot, self.faults),
            (_, Some(Tag::Core(Core::Plain))) => {
                // Asked for by its tag: nothing to be told.
                scalar::plain(text, spot, &mut Faults::new(""))
            }
            _ => Node::scalar(spot, text),
        }
    }

    /// A block of text that ends with the file and not with a line has no line's end for CloudFormation; the parser
    /// adds one.
    fn without_added_end<'t>(&self, text: &'t str, style: ScalarStyle, span: Span) -> &'t str {
        let block = matches!(style, ScalarStyle::Literal | ScalarStyle::Folded);
        // The last line is looked for in the end alone: in a file of one line that would be the whole of it each time.
        if !block || span.end.byte_offset() != Some(self.text.len()) {
            return text;
        }
        let last_line = self.text.rsplit('\n').next().unwrap_or_default();
        if last_line.trim().is_empty() { text } else { text.strip_suffix('\n').unwrap_or(text) }
    }

    fn list(&mut self, spot: Spot, depth: usize) -> Read<Node> {
        let mut items = Vec::new();
        loop {
            match self.next()? {
                (Event::SequenceEnd, _) => return Ok(Node { spot, shape: Shape::List(items) }),
                (event, span) => items.push(self.node(event, span, depth + 1)?),
            }
        }
    }

    fn mapping(&mut self, at: Spot, depth: usize) -> Read<Node> {
        let mut entries = Vec::new();
        let mut brought = Vec::new();
        loop {
            let (event, span) = self.next()?;
            let merges = matches!(&event, Event::Scalar(text, ScalarStyle::Plain, _, None) if text == "<<");
            let key = match event {
                Event::MappingEnd => break,
                event => self.key(event, span, depth)?,
            };
            let (event, value_span) = self.next()?;
            let node = self.node(event, value_span, depth + 1)?;
            if merges {
                self.merge(node, spot(span), &mut brought);
            } else if let Some(key) = key {
                entries.push(Entry { key, spot: spot(span), node });
            }
        }
        let mut entries = without_duplicates(entries, self.faults);
        merge::add(&mut entries, brought);
        Ok(Node { spot: at, shape: Shape::Map(entries) })
    }

    /// A key is text, whatever it looks like: `on`, `443` and `2010-09-09` are names.
    fn key(&mut self, event: Event<'a>, span: Span, depth: usize) -> Read<Option<String>> {
        let spot = spot(span);
        let (fault, help) = match event {
            // The parser fills in a `~` that stands nowhere.
            Event::Scalar(_, ScalarStyle::Plain, _, None) if span.is_empty() => ("a key is missing before `:`", None),
            Event::Scalar(text, style, anchor, None) => {
                if anchor != 0 {
                    let node = self.scalar(&text, style, None, spot);
                    self.anchors.define(anchor, &node).map_err(|refused| self.refused(refused, spot))?;
                }
                return Ok(Some(text.into_owned()));
            }
            Event::Scalar(text, _, _, Some(tag)) if matches!(tag.suffix(), "" | "!" | "str") => {
                return Ok(Some(text.into_owned()));
            }
            Event::Alias(_) => match self.node(event, span, depth)?.shape {
                Shape::Scalar(serde_json::Value::String(text)) => return Ok(Some(text)),
                _ => ("a key is text, but this alias is not", None),
            },
            event => {
                let tagged = matches!(&event, Event::Scalar(..));
                self.node(event, span, depth + 1)?;
                if tagged {
                    ("a function cannot be a key", None)
                } else {
                    let help = "quote a value that is text and begins with `{` or `[`";
                    ("a key is text, but this is a list or a mapping", Some(help))
                }
            }
        };
        self.faults.fatal("bad-key", fault, spot).help = help.map(str::to_owned);
        Ok(None)
    }

    fn alias(&mut self, id: usize, span: Span, depth: usize) -> Read<Node> {
        let name = span.slice(self.text).unwrap_or("this alias");
        let message = format!("CloudFormation refuses YAML aliases such as `{name}`");
        self.faults.note(Severity::Error, "yaml-alias", message, spot(span)).help =
            Some("write the value out, or send what `aws cloudformation package` makes of the file".to_owned());
        let resolved = self.anchors.resolve(id, depth);
        let mut node = resolved.map_err(|refused| self.refused(refused, spot(span)))?;
        node.spot = spot(span);
        Ok(node)
    }

    fn refused(&mut self, refused: Refused, spot: Spot) -> Stop {
        match refused {
            Refused::Inside => self.faults.fatal("unknown-alias", "an alias stands inside its own anchor", spot),
            Refused::TooMuch => self.faults.fatal("too-large", "anchors and aliases make the template too large", spot),
            Refused::TooDeep => return self.too_deep(spot),
        };
        Stop::Told
    }

    fn too_deep(&mut self, spot: Spot) -> Stop {
        self.faults.fatal("too-deep", format!("this nests deeper than {DEPTH_LIMIT} levels"), spot);
        Stop::Told
    }
}

fn spot(span: Span) -> Spot {
    of_marker(span.start)
}

pub(crate) fn of_marker(marker: granit_parser::Marker) -> Spot {
    let line = u32::try_from(marker.line()).unwrap_or(u32::MAX).max(1);
    Spot { line, column: 1 }.after(marker.col())
}
