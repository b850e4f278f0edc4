# Makes survival.json: what R's package `survival` says of data sets the tests estimate too.
#
#   Rscript survival.R > survival.json
#
# Made with R 4.2.2 and survival 3.5-3 (Debian 12: r-base-core, r-cran-survival, r-cran-jsonlite).
# The seed and the generator are fixed, so the same versions give the same bytes.
#
# A data set is its rows [day, cause (0: censored), how many] or [day, cause, group, how many].
# Not-a-number and "not reached" are null, as is the standard error of a survival of 0.

suppressPackageStartupMessages({ library(survival); library(jsonlite) })
RNGkind("Mersenne-Twister", "Inversion", "Rejection")
set.seed(20261014)

observations <- function(day, cause, group = 1, causes = max(1, cause)) {
  list(day = day, cause = as.integer(cause), group = rep_len(as.integer(group), length(day)),
       causes = causes)
}

# One row per distinct observation, in order.
rows <- function(set) {
  key <- data.frame(day = set$day, cause = set$cause, group = set$group)
  if (max(key$group) == 1) key$group <- NULL
  counted <- aggregate(list(count = rep(1, nrow(key))), key, sum)
  counted <- counted[do.call(order, counted), ]
  unname(as.matrix(counted))
}

# Steps, one array per column: day, at risk, events, censored, survival, its error, its limits.
curve <- function(set) {
  fit <- survfit(Surv(set$day, set$cause > 0) ~ 1, conf.type = "log-log")
  limits <- quantile(fit)
  list(
    day = fit$time, atRisk = fit$n.risk, events = fit$n.event, censored = fit$n.censor,
    survival = fit$surv, stdErr = fit$surv * fit$std.err, lower = fit$lower, upper = fit$upper,
    quantiles = unname(rbind(limits$quantile, limits$lower, limits$upper)))
}

# One array of incidences and one of their standard errors per cause.
incidence <- function(set) {
  status <- factor(set$cause, 0:set$causes)
  fit <- survfit(Surv(set$day, status) ~ 1)
  columns <- match(as.character(1:set$causes), fit$states)
  list(estimate = t(fit$pstate[, columns, drop = FALSE]),
       stdErr = t(fit$std.err[, columns, drop = FALSE]))
}

test <- function(set) {
  if (max(set$group) == 1) return(NULL)
  fit <- survdiff(Surv(set$day, set$cause > 0) ~ set$group)
  df <- sum(fit$exp > 0) - 1
  list(chiSquare = fit$chisq, degreesOfFreedom = df, p = pchisq(fit$chisq, df, lower.tail = FALSE))
}

# Estimate and number at risk on days that are steps and days that are not. A survival of 1 has no
# limits on a step; before the first one R says from 1 to 1, which is not compared.
horizons <- function(set) {
  fit <- survfit(Surv(set$day, set$cause > 0) ~ 1, conf.type = "log-log")
  days <- unique(round(max(set$day) * c(0, 0.1, 0.33, 0.5, 0.75, 1)))
  at <- summary(fit, times = days)
  list(day = at$time, atRisk = at$n.risk, survival = at$surv, stdErr = at$std.err,
       lower = ifelse(at$surv == 1, NA, at$lower), upper = ifelse(at$surv == 1, NA, at$upper))
}

# Exponential ends of each cause, uniform follow-up.
drawn <- function(n, means, followUp, groups = 1, ratio = 1) {
  group <- sample(groups, n, replace = TRUE)
  ends <- sapply(means, function(mean) rexp(n, ratio^(group - 1) / mean))
  ends <- matrix(ends, nrow = n)
  end <- do.call(pmin, as.data.frame(ends))
  open <- runif(n, 0, followUp)
  cause <- ifelse(end <= open, max.col(-ends, "first"), 0)
  observations(floor(pmin(end, open)), cause, group, length(means))
}

compete <- with(mgus2, observations(
  ifelse(pstat == 1, ptime, futime), ifelse(pstat == 1, 1, 2 * death), ifelse(sex == "F", 1, 2), 2))

sets <- list(
  "aml" = with(aml, observations(time, status, as.integer(x))),
  "lung" = with(lung, observations(time, status - 1, sex)),
  "veteran, four cell types" = with(veteran, observations(time, status, as.integer(celltype))),
  "mgus2, progression and death" = compete,
  "heavy ties" = observations(sample(0:6, 120, TRUE), sample(0:1, 120, TRUE), sample(3, 120, TRUE)),
  "heavy ties, four causes" =
    observations(sample(0:9, 200, TRUE), sample(0:4, 200, TRUE), 1, 4),
  "all censored" = observations(c(4, 9, 9, 30), c(0, 0, 0, 0), 1, 2),
  "all events" = observations(c(3, 5, 5, 8, 13, 21, 21, 21), c(1, 1, 2, 1, 2, 1, 1, 2)),
  "all events, one cause" = observations(c(3, 5, 5, 8, 13, 21, 21, 21), rep(1, 8)),
  "events and censorings at time 0" =
    observations(c(0, 0, 0, 0, 0, 2, 2, 7, 7, 9), c(1, 1, 2, 0, 0, 1, 0, 2, 1, 0)),
  "everyone on day 0" = observations(c(0, 0, 0), c(1, 2, 1)),
  "one person, an event" = observations(6, 1),
  "one person, censored" = observations(6, 0),
  "two persons, ended and then open" = observations(c(3, 8), c(1, 0)),
  "flat at the median" = observations(c(1, 4, 4, 9, 15, 15, 20, 31), c(1, 1, 1, 1, 0, 1, 1, 0)),
  "flat at the median to the end" = observations(c(2, 3, 7, 7, 8, 8), c(1, 1, 1, 0, 0, 0)),
  "flat at the quartile to the end" =
    observations(c(2, 3, 5, 6, 7, 7, 7, 7, 8, 8, 8, 9), rep(1:0, c(3, 9))),
  "a cause that ends no path" = observations(c(2, 4, 4, 5, 9, 11), c(3, 0, 1, 3, 1, 0), 1, 3),
  "the last end leaves no one" = observations(c(1, 2, 2, 3, 5, 5), c(0, 1, 0, 2, 1, 2)),
  "a group without ends" =
    observations(c(0, 0, 0, 3, 4, 6, 9, 9), c(0, 0, 0, 1, 1, 0, 1, 1), c(3, 3, 3, 1, 2, 1, 2, 1)),
  "drawn, 25" = drawn(25, 40, 90, 2, 2),
  "drawn, 60, two causes" = drawn(60, c(50, 120), 150, 3, 1.3),
  "drawn, 400, four causes" = drawn(400, c(80, 150, 300, 500), 400, 5, 1.1),
  "drawn, five groups far apart" = drawn(600, 60, 200, 5, 1.7),
  "drawn, 5,000, four causes" = drawn(5000, c(90, 200, 400, 700), 250, 2, 1.02),
  "drawn, over 1,000 days, two causes" = drawn(4000, c(700, 1600), 2200))

# Small ones, where ties, flats and curves that never come down are common.
for (number in 1:60) {
  n <- sample(2:16, 1)
  causes <- sample(3, 1)
  open <- sample(c(0.3, 1, 3), 1)
  sets[[paste("small,", number)]] <- observations(
    sample(0:12, n, TRUE), sample(0:causes, n, TRUE, c(open, rep(1, causes))), 1, causes)
}

answers <- lapply(names(sets), function(name) {
  set <- sets[[name]]
  answer <- list(
    name = name, causes = set$causes, rows = rows(set), curve = curve(set),
    incidence = incidence(set), horizons = horizons(set), logRank = test(set))
  answer[!sapply(answer, is.null)]
})

# 17 significant digits, the shortest of those that read back the same.
shortest <- function(x) {
  if (is.na(x)) return("null")
  for (digits in 15:17) {
    text <- formatC(x, digits = digits, format = "g", width = 1)
    if (as.numeric(text) == x) return(text)
  }
  text
}

written <- function(value) {
  if (is.list(value)) {
    members <- mapply(
      function(name, member) paste0(toJSON(name, auto_unbox = TRUE), ":", written(member)),
      names(value), value)
    return(paste0("{", paste(members, collapse = ",\n"), "}"))
  }
  if (is.character(value)) return(toJSON(value, auto_unbox = TRUE))
  if (is.matrix(value)) {
    lines <- apply(value, 1, function(row) written(array(row)))
    return(paste0("[", paste(lines, collapse = ","), "]"))
  }
  if (is.array(value) || length(value) != 1) {
    return(paste0("[", paste(vapply(value, shortest, ""), collapse = ","), "]"))
  }
  shortest(value)
}

arrays <- function(value) lapply(value, function(column) if (is.matrix(column)) column else array(column))
answers <- lapply(answers, function(answer) {
  answer$curve <- arrays(answer$curve)
  answer$horizons <- arrays(answer$horizons)
  answer
})
cat("[", paste(vapply(answers, written, ""), collapse = ",\n"), "]\n", sep = "")
