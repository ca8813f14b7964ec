<?php
/**
 * Plugin Name:       q-deck
 * Description:       Slide decks in posts and pages, written in HTML: a block with a live preview, and decks in the classic editor.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * Text Domain:       q-deck
 *
 * What WordPress does to the text of posts (paragraphs, typographic quotes, smilies, shortcodes in code) tears decks. So each
 * deck is taken out of the text before and put back after, byte by byte. What authors may write is decided where
 * WordPress decides it, when a post is saved: the elements are added to what wp_kses() lets through.
 */

namespace QDeck;

defined( 'ABSPATH' ) || exit;

/** The folder of the engine is named by its version: its modules ask for each other without one. */
const ENGINE = 'engine/0.0.0/';

/** One tag: its slash, its name; quoted values may hold angle brackets. */
const TAG = '<(/?)([a-z][a-z0-9-]*+)(?:"[^"]*"|\'[^\']*\'|[^\'">])*+>';

/** Attributes of a tag, each with its name and, as it is written, its value. */
const ATTRIBUTE = '~\s([^\s=>"\'/]+)(?:\s*=\s*("[^"]*"|\'[^\']*\'|[^\s"\'>]+))?~';

/** Text that is code, formula or Markdown: no shortcodes there. */
const VERBATIM = '~<(pre|code|q-code|q-math|script|style|textarea|template)(?=[\s>]).*?</\1\s*>|<q-section\s[^>]*?\b(?:data-)?markdown\b.*?</q-section\s*>~is';

/**
 * What the build has taken from the engine: `attributes` by element, and the names of the `themes`.
 *
 * @return array
 */
function facts() {
	static $facts;
	$facts = $facts ?? require __DIR__ . '/facts.php';
	return $facts;
}

/**
 * The value of an attribute, or null.
 *
 * @param string $tag  A start tag.
 * @param string $name Name of the attribute, in lower case.
 * @return string|null
 */
function attribute( $tag, $name ) {
	preg_match_all( ATTRIBUTE, $tag, $found, PREG_SET_ORDER );
	foreach ( $found as $each ) {
		if ( strtolower( $each[1] ) === $name ) {
			return html_entity_decode( trim( $each[2] ?? '', '"\'' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		}
	}
	return null;
}

/**
 * Adds classes to the first tag of a piece of HTML.
 *
 * @param string $html    Begins with a start tag.
 * @param string $classes Separated by spaces.
 * @return string
 */
function add_classes( $html, $classes ) {
	return preg_replace_callback(
		'~' . TAG . '~i',
		function ( $tag ) use ( $classes ) {
			$all  = array_unique( preg_split( '~\s+~', attribute( $tag[0], 'class' ) . ' ' . $classes, -1, PREG_SPLIT_NO_EMPTY ) );
			$rest = preg_replace_callback(
				ATTRIBUTE,
				function ( $each ) {
					return 'class' === strtolower( $each[1] ) ? '' : $each[0];
				},
				substr( $tag[0], 1 + strlen( $tag[2] ) )
			);
			return '<' . $tag[2] . ' class="' . esc_attr( implode( ' ', $all ) ) . '"' . $rest;
		},
		$html,
		1
	);
}

/**
 * Whether a start tag begins a deck, in one of its spellings.
 *
 * @param string $tag  The tag.
 * @param string $name Its name, in lower case.
 * @return bool
 */
function begins_deck( $tag, $name ) {
	if ( 'q-deck' === $name ) {
		return true;
	}
	return in_array( $name, array( 'div', 'pre', 'code' ), true )
		&& preg_match( '~(?:^|\s)(?:language-)?q-deck(?:\s|$)~', (string) attribute( $tag, 'class' ) );
}

/**
 * Replaces each outermost deck. One that is not closed ends with the text, as it does in a browser.
 *
 * @param string   $html    HTML that may hold decks.
 * @param callable $replace Takes a deck, gives what stands in its place.
 * @return string
 */
function replace_decks( $html, $replace ) {
	if ( false === stripos( $html, 'q-deck' ) ) {
		return $html;
	}
	// Comments, and elements that hold no tags, are passed over whole.
	$token = '~<!--.*?-->|<(?:(script)|(style)|(textarea)|(template))(?=[\s>]).*?</(?(1)script|(?(2)style|(?(3)textarea|template)))\s*>|' . TAG . '~is';
	if ( ! preg_match_all( $token, $html, $found, PREG_SET_ORDER | PREG_OFFSET_CAPTURE ) ) {
		return $html;
	}
	$result = '';
	$done   = 0;
	$from   = 0;
	$depth  = 0;
	$deck   = '';
	foreach ( $found as $token ) {
		$name = strtolower( $token[6][0] ?? '' );
		if ( '' === $name || ( $depth > 0 && $name !== $deck ) ) {
			continue;
		}
		$closes = '/' === $token[5][0];
		if ( $depth > 0 ) {
			$depth += $closes ? -1 : 1;
			if ( 0 === $depth ) {
				$end     = $token[0][1] + strlen( $token[0][0] );
				$result .= substr( $html, $done, $from - $done ) . $replace( substr( $html, $from, $end - $from ) );
				$done    = $end;
			}
		} elseif ( ! $closes && begins_deck( $token[0][0], $name ) ) {
			$depth = 1;
			$deck  = $name;
			$from  = $token[0][1];
		}
	}
	if ( $depth > 0 && 'q-deck' === $deck ) {
		return $result . substr( $html, $done, $from - $done ) . $replace( substr( $html, $from ) . str_repeat( '</q-deck>', $depth ) );
	}
	return $result . substr( $html, $done );
}

/**
 * Keeps a text and gives what stands for it meanwhile: an element that all filters take for a block and leave alone.
 *
 * @param string $text Any HTML.
 * @return string
 */
function keep( $text ) {
	return '<div data-q-deck-kept="' . kept( $text ) . '"></div>';
}

/**
 * The store behind keep(): the key of a text, or the text of a key.
 *
 * @param string|null $text Text to keep.
 * @param string      $key  Key to look up, where there is no text.
 * @return string|null
 */
function kept( $text, $key = '' ) {
	static $texts = array();
	static $salt;
	if ( null === $text ) {
		return $texts[ $key ] ?? null;
	}
	// Nobody can write down another one's key.
	$salt          = $salt ?? wp_generate_password( 12, false );
	$key           = $salt . count( $texts );
	$texts[ $key ] = $text;
	return $key;
}

/**
 * Puts back what was kept.
 *
 * @param string        $html   HTML with stand-ins.
 * @param callable|null $change What each text goes through on its way back.
 * @return string
 */
function put_back( $html, $change = null ) {
	return preg_replace_callback(
		'~<div data-q-deck-kept="(\w+)"></div>~',
		function ( $found ) use ( $change ) {
			$text = kept( null, $found[1] );
			if ( null === $text ) {
				return $found[0];
			}
			return $change ? $change( $text ) : $text;
		},
		$html
	);
}

/**
 * Takes decks out of a text.
 *
 * @param string $html Text on its way to the page.
 * @return string
 */
function take_out( $html ) {
	return replace_decks( $html, __NAMESPACE__ . '\keep' );
}

/**
 * Takes decks out of a text whose blocks are not rendered yet; decks with blocks inside have to wait for that.
 *
 * @param string $html Text on its way to the page.
 * @return string
 */
function take_out_early( $html ) {
	// Excerpts take do_blocks() away and bring it back, behind us: we step behind it again.
	remove_filter( current_filter(), __NAMESPACE__ . '\take_out', 9 );
	add_filter( current_filter(), __NAMESPACE__ . '\take_out', 9 );
	return replace_decks(
		$html,
		function ( $deck ) {
			return false === strpos( $deck, '<!-- wp:' ) ? keep( $deck ) : $deck;
		}
	);
}

/**
 * Puts decks back, and sees to what they need: shortcodes on slides, the engine, their theme.
 *
 * @param string $html Text that went through all filters.
 * @return string
 */
function finish( $html ) {
	$amp = function_exists( 'amp_is_request' ) && amp_is_request();
	if ( is_feed() || $amp || doing_filter( 'get_the_excerpt' ) ) {
		return put_back( $html, __NAMESPACE__ . '\readable' );
	}
	return put_back(
		$html,
		function ( $deck ) {
			load_for( $deck );
			return add_classes( run_shortcodes( $deck ), 'wp-exclude-emoji' );
		}
	);
}

/**
 * Runs the shortcodes of a deck, except in code, formulas and Markdown.
 *
 * @param string $deck A deck.
 * @return string
 */
function run_shortcodes( $deck ) {
	if ( false === strpos( $deck, '[' ) ) {
		return $deck;
	}
	$keep   = function ( $found ) {
		return keep( $found[0] );
	};
	$slides = preg_replace_callback( VERBATIM, $keep, $deck ) ?? $deck;
	return put_back( do_shortcode( $GLOBALS['wp_embed']->run_shortcode( $slides ) ) );
}

/**
 * A deck as readers of feeds and excerpts get it: what it says, without notes.
 *
 * @param string $deck A deck.
 * @return string
 */
function readable( $deck ) {
	$text = preg_replace( '~<!--.*?-->|<(q-notes|script|style|template)(?=[\s>]).*?</\1\s*>|<aside\s[^>]*\bnotes\b.*?</aside\s*>~is', '', $deck );
	if ( doing_filter( 'get_the_excerpt' ) ) {
		return str_replace( '<', ' <', $text );
	}
	$text = preg_replace( '~</?q-(?:"[^"]*"|\'[^\']*\'|[^\'">])*+>~i', "\n", $text );
	$link = '<p><a href="' . esc_url( get_permalink() ) . '">' . esc_html__( 'View the slides', 'q-deck' ) . '</a></p>';
	return wp_kses_post( $text ) . $link;
}

/**
 * Loads the engine, and the themes that decks name in `data-theme`.
 *
 * @param string $html HTML that may hold decks.
 */
function load_for( $html ) {
	replace_decks(
		$html,
		function ( $deck ) {
			if ( function_exists( 'wp_enqueue_script_module' ) ) {
				wp_enqueue_script_module( 'q-deck', plugins_url( ENGINE . 'q-deck.js', __FILE__ ), array(), null );
			} else {
				wp_enqueue_script( 'q-deck', plugins_url( ENGINE . 'q-deck.js', __FILE__ ), array(), null, true );
			}
			// Emoji in code are to stay text; before 6.2 the class for that did not count inside of what has it.
			if ( version_compare( $GLOBALS['wp_version'], '6.2', '<' ) ) {
				remove_action( 'wp_head', 'print_emoji_detection_script', 7 );
			}
			preg_match( '~' . TAG . '~i', $deck, $tag );
			$theme = attribute( $tag[0], 'data-theme' );
			if ( in_array( $theme, facts()['themes'], true ) ) {
				wp_enqueue_style( "q-deck-$theme", plugins_url( ENGINE . "theme/$theme.css", __FILE__ ), array(), null );
			}
			return $deck;
		}
	);
}

/**
 * The block: its deck, aligned. What is saved is the deck as it was written, which is readable without this plugin.
 *
 * @param array  $attributes The block's.
 * @param string $content    The deck.
 * @return string
 */
function render_deck( $attributes, $content ) {
	$deck = trim( put_back( $content ) );
	if ( false === stripos( $deck, '<q-deck' ) && false !== stripos( $deck, '<q-section' ) ) {
		$deck = "<q-deck>\n$deck\n</q-deck>";
	}
	$align = $attributes['align'] ?? '';
	return '' === $align ? $deck : replace_decks(
		$deck,
		function ( $each ) use ( $align ) {
			return add_classes( $each, "align$align" );
		}
	);
}

/**
 * Lets authors who may not write just any HTML write decks, without what would give them more rights: HTML that nobody
 * looks at (`trusted`) and other pages (`background-iframe`).
 *
 * @param array        $tags    Attributes by element.
 * @param string|array $context What the list is for.
 * @return array
 */
function allow_elements( $tags, $context ) {
	static $given, $result;
	if ( 'post' !== $context ) {
		return $tags;
	}
	// Asked for with every tag that is checked.
	if ( $tags === $given ) {
		return $result;
	}
	$given    = $tags;
	$everyone = array_fill_keys( array( 'q-fragment', 'slot', 'lightbox', 'commandfor', 'command' ), true );
	foreach ( $tags as $name => $attributes ) {
		$tags[ $name ] = ( is_array( $attributes ) ? $attributes : array() ) + $everyone;
	}
	$global = array_fill_keys( array( 'class', 'dir', 'hidden', 'id', 'lang', 'role', 'style', 'title', 'data-id', 'data-theme' ), true );
	$global += array_fill_keys( array( 'aria-describedby', 'aria-details', 'aria-hidden', 'aria-label', 'aria-labelledby' ), true );
	foreach ( facts()['attributes'] as $element => $names ) {
		$own = array();
		foreach ( array_diff( $names, array( 'trusted', 'background-iframe' ) ) as $name ) {
			$own[ $name ]        = true;
			$own[ "data-$name" ] = true;
		}
		$tags[ $element ] = $own + $everyone + $global;
	}
	$result = $tags;
	return $result;
}

/**
 * Has the addresses in our attributes checked as those in `src` and `href` are.
 *
 * @param string[] $names Attributes that hold an address.
 * @return string[]
 */
function check_addresses( $names ) {
	foreach ( array( 'background-image', 'background-video', 'lightbox', 'markdown', 'src' ) as $name ) {
		array_push( $names, $name, "data-$name" );
	}
	return array_unique( $names );
}

/** The block, and what its editor and the classic one need. */
function register() {
	$url = plugins_url( 'editor.js', __FILE__ );
	wp_register_script( 'q-deck-editor', $url, array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-hooks', 'wp-i18n' ), ENGINE, true );
	wp_register_script( 'q-deck-classic', $url, array( 'jquery', 'editor', 'mce-view', 'wp-i18n' ), ENGINE, true );
	$settings = array(
		'engine' => plugins_url( ENGINE, __FILE__ ),
		'themes' => facts()['themes'],
	);
	foreach ( array( 'q-deck-editor', 'q-deck-classic' ) as $handle ) {
		wp_add_inline_script( $handle, 'window.qDeckSettings = ' . wp_json_encode( $settings ) . ';', 'before' );
		wp_set_script_translations( $handle, 'q-deck' );
	}
	register_block_type( __DIR__, array( 'render_callback' => __NAMESPACE__ . '\render_deck' ) );
}
add_action( 'init', __NAMESPACE__ . '\register' );

add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\check_addresses' );

// Embeds come at 8, blocks at 9, typography and paragraphs at 10, shortcodes at 11.
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $text ) {
	add_filter( $text, __NAMESPACE__ . '\take_out_early', 7 );
	add_filter( $text, __NAMESPACE__ . '\take_out', 9 );
	add_filter( $text, __NAMESPACE__ . '\finish', PHP_INT_MAX );
}

// Block themes send the page with the post in it through the same filters again, and then print it.
add_filter(
	'render_block_core/post-content',
	function ( $html ) {
		return did_action( 'template_redirect' ) && wp_is_block_theme() ? take_out( $html ) : $html;
	},
	PHP_INT_MAX
);
add_action(
	'template_redirect',
	function () {
		if ( wp_is_block_theme() && ! is_feed() ) {
			ob_start(
				function ( $page ) {
					return put_back( $page );
				}
			);
		}
	}
);

add_filter(
	'excerpt_allowed_blocks',
	function ( $names ) {
		return array_merge( $names, array( 'q-deck/deck' ) );
	}
);

// In time for the head of the page, which is better for style sheets.
add_action(
	'wp_enqueue_scripts',
	function () {
		foreach ( $GLOBALS['wp_query']->posts ?? array() as $post ) {
			load_for( $post->post_content ?? '' );
		}
	}
);

add_filter(
	'script_loader_tag',
	function ( $tag, $handle ) {
		return 'q-deck' === $handle ? str_replace( '<script ', '<script type="module" ', preg_replace( '~ type=(["\']).*?\1~', '', $tag ) ) : $tag;
	},
	10,
	2
);

add_action(
	'wp_enqueue_editor',
	function ( $loads ) {
		if ( ! empty( $loads['tinymce'] ) ) {
			wp_enqueue_script( 'q-deck-classic' );
		}
	}
);

// The classic editor shows a deck as a preview; where one is pasted into its visual side, it is to stay whole.
add_filter(
	'tiny_mce_before_init',
	function ( $settings ) {
		$names = array_keys( facts()['attributes'] );
		$rules = array_map(
			function ( $name ) {
				return $name . '[*]';
			},
			$names
		);
		// A tilde marks what stands in lines of text.
		$custom = array_map(
			function ( $name ) {
				return in_array( $name, array( 'q-fragment', 'q-math' ), true ) ? "~$name" : $name;
			},
			$names
		);
		foreach ( array( 'extended_valid_elements' => $rules, 'custom_elements' => $custom ) as $key => $list ) {
			$settings[ $key ] = implode( ',', array_filter( array_merge( array( $settings[ $key ] ?? '' ), $list ) ) );
		}
		return $settings;
	}
);
add_filter(
	'mce_buttons',
	function ( $buttons ) {
		return array_merge( $buttons, array( 'q-deck' ) );
	}
);
