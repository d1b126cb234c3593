"""The decision trees of the judge of flattened text.

Written by `python -m tools.train_text_lines`; do not edit.
"""

from __future__ import annotations


def score_line(row: tuple[float, ...]) -> float:
    """Returns the logit that a block is the article's; `row` is one of `judge.line_shapes.rows_in_context`."""
    score = 0.0
    if row[74] <= 0.49116:
     if row[83] <= 0.18009:
      if row[83] <= 0.12934:
       score += 0.082
      else:
       score += 0.137
     else:
      if row[74] <= 0.28491:
       if row[31] <= 0.04834:
        score += 0.271
       else:
        score += 0.167
      else:
       if row[81] <= 0.43829:
        score += 0.256
       else:
        score += 0.366
    else:
     if row[74] <= 0.78762:
      if row[84] <= 0.57062:
       if row[81] <= 0.45741:
        score += 0.289
       else:
        score += 0.414
      else:
       if row[37] <= 0.15476:
        if row[13] <= 1e-35:
         score += 0.495
        else:
         score += 0.402
       else:
        if row[49] <= 1e-35:
         score += 0.46
        else:
         score += 0.231
     else:
      if row[64] <= 819.0:
       if row[74] <= 0.91705:
        if row[37] <= 0.15476:
         score += 0.578
        else:
         if row[49] <= 1e-35:
          score += 0.548
         else:
          score += 0.282
       else:
        score += 0.623
      else:
       if row[54] <= 0.52361:
        if row[65] <= 0.24205:
         score += 0.585
        else:
         score += 0.0974
       else:
        if row[88] <= 0.837:
         score += 0.361
        else:
         score += 0.611
    if row[83] <= 0.44081:
     if row[83] <= 0.22645:
      if row[83] <= 0.12934:
       if row[53] <= 0.0098626:
        score += -0.185
       else:
        score += -0.274
      else:
       if row[58] <= 0.71462:
        score += -0.233
       else:
        score += -0.155
     else:
      if row[1] <= 0.7875:
       if row[53] <= 0.0084567:
        score += -0.0211
       else:
        if row[58] <= 0.55753:
         score += -0.204
        else:
         if row[82] <= 0.44026:
          score += -0.203
         else:
          score += -0.102
      else:
       if row[42] <= 0.40198:
        score += 0.1
       else:
        score += -0.0572
    else:
     if row[5] <= 0.60189:
      if row[83] <= 0.65768:
       if row[58] <= 0.33137:
        score += -0.12
       else:
        score += -0.0297
      else:
       if row[83] <= 0.83135:
        score += 0.0563
       else:
        score += 0.134
     else:
      if row[84] <= 0.81505:
       if row[37] <= 0.15476:
        score += 0.106
       else:
        if row[42] <= 0.21228:
         score += 0.149
        else:
         score += -0.154
      else:
       if row[84] <= 0.9136:
        if row[37] <= 0.15476:
         score += 0.165
        else:
         score += 0.0448
       else:
        score += 0.193
    if row[84] <= 0.61457:
     if row[84] <= 0.30402:
      if row[79] <= 0.13232:
       score += -0.234
      else:
       if row[34] <= 1e-35:
        if row[56] <= 0.67167:
         score += -0.198
        else:
         score += -0.0988
       else:
        score += -0.219
     else:
      if row[76] <= 0.19726:
       score += -0.157
      else:
       if row[82] <= 0.40468:
        if row[88] <= 0.69902:
         score += -0.0309
        else:
         score += -0.208
       else:
        score += -0.0443
    else:
     if row[5] <= 0.60189:
      if row[76] <= 0.53932:
       if row[34] <= 1e-35:
        if row[45] <= 0.9875:
         score += -0.006
        else:
         score += -0.175
       else:
        score += -0.158
      else:
       if row[77] <= 0.71883:
        if row[86] <= 0.977:
         score += 0.00402
        else:
         score += -0.159
       else:
        score += 0.0982
     else:
      if row[84] <= 0.83325:
       if row[13] <= 1e-35:
        if row[37] <= 0.15476:
         if row[76] <= 0.31917:
          score += 0.0467
         else:
          score += 0.124
        else:
         score += -0.063
       else:
        score += -0.0829
      else:
       if row[2] <= 1e-35:
        score += 0.114
       else:
        score += 0.176
    if row[74] <= 0.58566:
     if row[87] <= 0.25324:
      if row[53] <= 0.011635:
       if row[78] <= 0.048757:
        score += -0.203
       else:
        score += -0.0792
      else:
       if row[87] <= 0.13371:
        score += -0.216
       else:
        score += -0.173
     else:
      if row[81] <= 0.40058:
       if row[87] <= 0.65631:
        if row[53] <= 0.0084567:
         score += 0.0253
        else:
         if row[77] <= 0.61443:
          score += -0.15
         else:
          score += -0.0355
       else:
        if row[21] <= 0.69083:
         score += -0.1
        else:
         score += 0.109
      else:
       if row[29] <= 0.1253:
        score += 0.0101
       else:
        score += -0.0555
    else:
     if row[74] <= 0.84254:
      if row[74] <= 0.71713:
       score += 0.0215
      else:
       score += 0.0833
     else:
      if row[90] <= 7054.2:
       if row[74] <= 0.95105:
        if row[38] <= 0.76389:
         score += 0.145
        else:
         score += -0.0214
       else:
        score += 0.178
      else:
       if row[85] <= 0.35174:
        score += 0.107
       else:
        if row[89] <= 0.96751:
         if row[89] <= 0.93254:
          score += -0.306
         else:
          score += 0.0561
        else:
         score += -0.428
    if row[87] <= 0.65631:
     if row[87] <= 0.25324:
      if row[87] <= 0.121:
       score += -0.195
      else:
       score += -0.146
     else:
      if row[83] <= 0.37657:
       if row[82] <= 0.31673:
        score += -0.157
       else:
        score += -0.0928
      else:
       if row[31] <= 0.19437:
        score += 0.0263
       else:
        score += -0.0587
    else:
     if row[87] <= 0.93956:
      if row[82] <= 0.58372:
       score += -0.0749
      else:
       if row[78] <= 0.61294:
        if row[37] <= 0.21111:
         score += 0.0434
        else:
         score += -0.113
       else:
        if row[5] <= 0.75154:
         score += 0.0551
        else:
         score += 0.12
     else:
      if row[89] <= 0.9182:
       if row[37] <= 0.15476:
        if row[13] <= 1e-35:
         if row[89] <= 0.7021:
          if row[5] <= 0.55064:
           score += -0.185
          else:
           score += 0.111
         else:
          if row[66] <= 2876.5:
           score += 0.149
          else:
           if row[89] <= 0.84344:
            score += 0.0211
           else:
            score += 0.117
        else:
         score += -0.0381
       else:
        if row[49] <= 0.5:
         score += 0.0479
        else:
         score += -0.145
      else:
       score += 0.156
    if row[87] <= 0.60337:
     if row[83] <= 0.18009:
      if row[53] <= 0.0098626:
       score += -0.0757
      else:
       score += -0.177
     else:
      if row[34] <= 1e-35:
       if row[65] <= 0.014744:
        score += -0.13
       else:
        if row[86] <= 0.060561:
         score += -0.105
        else:
         if row[53] <= 0.0084567:
          score += 0.0673
         else:
          if row[55] <= 0.083965:
           score += -0.105
          else:
           if row[44] <= 0.0875:
            score += -0.0565
           else:
            score += 0.0526
      else:
       score += -0.117
    else:
     if row[87] <= 0.91185:
      if row[83] <= 0.44081:
       score += -0.0421
      else:
       score += 0.047
     else:
      if row[90] <= 7054.2:
       if row[83] <= 0.76374:
        if row[13] <= 1e-35:
         if row[37] <= 0.15476:
          if row[4] <= 1e-35:
           score += 0.0591
          else:
           score += 0.132
         else:
          if row[40] <= 0.77789:
           score += 0.148
          else:
           score += -0.133
        else:
         score += -0.0678
       else:
        score += 0.149
      else:
       if row[36] <= 0.24405:
        if row[65] <= 0.24205:
         score += 0.118
        else:
         score += -0.248
       else:
        score += 0.0415
    if row[83] <= 0.40838:
     if row[83] <= 0.14401:
      if row[58] <= 0.66789:
       score += -0.173
      else:
       score += -0.133
     else:
      if row[21] <= 0.775:
       if row[31] <= 1e-35:
        if row[66] <= 362.25:
         score += -0.124
        else:
         if row[34] <= 1e-35:
          score += 0.0153
         else:
          score += -0.111
       else:
        score += -0.114
      else:
       score += -0.0114
    else:
     if row[21] <= 0.47417:
      if row[83] <= 0.65768:
       if row[31] <= 0.17041:
        score += 0.0267
       else:
        if row[58] <= 0.50185:
         score += -0.0865
        else:
         score += -0.0185
      else:
       if row[14] <= 1e-35:
        if row[58] <= 0.37574:
         score += 0.0187
        else:
         score += 0.0969
       else:
        if row[29] <= 0.49009:
         score += 0.0163
        else:
         score += -0.203
     else:
      if row[78] <= 0.83267:
       if row[56] <= 0.435:
        score += 0.134
       else:
        if row[54] <= 0.51161:
         if row[88] <= 0.88713:
          if row[34] <= 1e-35:
           score += -0.158
          else:
           score += 0.076
         else:
          score += 0.0782
        else:
         score += 0.1
      else:
       score += 0.146
    if row[75] <= 0.40292:
     if row[80] <= 0.14614:
      if row[55] <= 0.42826:
       if row[62] <= 245.5:
        score += -0.155
       else:
        if row[89] <= 0.76522:
         score += 0.0775
        else:
         score += -0.109
      else:
       score += 0.131
     else:
      if row[0] <= 0.467:
       if row[59] <= 0.40084:
        if row[65] <= 0.038765:
         score += -0.145
        else:
         score += -0.0706
       else:
        score += -0.0337
      else:
       if row[42] <= 0.29063:
        score += 0.105
       else:
        score += -0.0332
    else:
     if row[5] <= 0.71481:
      if row[92] <= 1e-35:
       if row[14] <= 1e-35:
        score += 0.0781
       else:
        score += -0.0629
      else:
       if row[80] <= 0.49159:
        score += -0.0481
       else:
        score += 0.0206
     else:
      if row[75] <= 0.75579:
       if row[80] <= 0.59364:
        if row[62] <= 287.5:
         score += -0.0273
        else:
         score += 0.0644
       else:
        score += 0.0934
      else:
       if row[2] <= 1e-35:
        score += 0.0584
       else:
        if row[37] <= 0.15476:
         if row[57] <= 0.95242:
          score += 0.137
         else:
          score += -0.0735
        else:
         score += -0.00525
    if row[75] <= 0.44881:
     if row[78] <= 0.21748:
      if row[63] <= 16.5:
       if row[53] <= 0.0098626:
        if row[66] <= 362.25:
         score += -0.145
        else:
         if row[66] <= 2442.5:
          score += 0.163
         else:
          score += -0.0496
       else:
        if row[58] <= 0.66789:
         score += -0.152
        else:
         score += -0.104
      else:
       score += 0.172
     else:
      if row[1] <= 0.7125:
       if row[79] <= 0.20889:
        score += -0.0911
       else:
        score += -0.0251
      else:
       if row[40] <= 0.84851:
        score += 0.107
       else:
        score += -0.0337
    else:
     if row[2] <= 1e-35:
      if row[78] <= 0.61294:
       if row[27] <= 0.10017:
        score += 0.0304
       else:
        score += -0.0712
      else:
       if row[58] <= 0.49863:
        score += -0.0247
       else:
        score += 0.0605
     else:
      if row[78] <= 0.7801:
       if row[77] <= 0.68647:
        score += 0.00431
       else:
        score += 0.087
      else:
       if row[53] <= 0.025084:
        if row[27] <= 0.87389:
         score += 0.0998
        else:
         if row[56] <= 0.515:
          score += 0.128
         else:
          score += -0.157
       else:
        score += 0.14
    if row[87] <= 0.75569:
     if row[87] <= 0.16418:
      score += -0.137
     else:
      if row[81] <= 0.19892:
       score += -0.108
      else:
       if row[87] <= 0.40274:
        score += -0.0485
       else:
        score += -0.0072
    else:
     if row[90] <= 6096.3:
      if row[84] <= 0.7725:
       if row[82] <= 0.647:
        if row[90] <= 622.27:
         if row[5] <= 0.55064:
          score += -0.0411
         else:
          score += 0.107
        else:
         score += -0.0876
       else:
        score += 0.0522
      else:
       if row[21] <= 0.47417:
        if row[81] <= 0.69644:
         if row[5] <= 0.71481:
          score += -0.00207
         else:
          score += 0.071
        else:
         score += 0.0988
       else:
        if row[13] <= 1e-35:
         if row[37] <= 0.21111:
          score += 0.136
         else:
          score += 0.0337
        else:
         if row[52] <= 0.026032:
          score += 0.0396
         else:
          score += -0.296
     else:
      if row[85] <= 0.38324:
       score += 0.0426
      else:
       if row[90] <= 7810.2:
        if row[37] <= 1e-35:
         if row[50] <= 0.83333:
          score += 0.0398
         else:
          score += -0.445
        else:
         score += -0.356
       else:
        score += -0.289
    if row[76] <= 0.53932:
     if row[75] <= 0.17641:
      if row[62] <= 485.5:
       if row[58] <= 0.78817:
        if row[89] <= 0.72457:
         if row[86] <= 0.31534:
          if row[67] <= 161.5:
           if row[67] <= 1e-35:
            score += 0.0471
           else:
            score += 0.472
          else:
           score += -0.0737
         else:
          score += -0.127
        else:
         score += -0.142
       else:
        if row[62] <= 22.75:
         score += -0.118
        else:
         score += -0.0338
      else:
       score += 0.0527
     else:
      if row[31] <= 0.49049:
       if row[81] <= 0.31096:
        score += -0.0866
       else:
        if row[44] <= 0.0875:
         score += -0.0661
        else:
         score += 0.00614
      else:
       if row[4] <= 1e-35:
        score += -0.0517
       else:
        score += 0.0697
    else:
     if row[76] <= 0.88618:
      if row[62] <= 165.25:
       if row[81] <= 0.63053:
        score += -0.0113
       else:
        if row[30] <= 0.31179:
         score += 0.0807
        else:
         score += -0.0123
      else:
       score += 0.0707
     else:
      if row[62] <= 140.25:
       if row[58] <= 0.33137:
        score += -0.0502
       else:
        score += 0.0786
      else:
       score += 0.12
    if row[76] <= 0.35844:
     if row[75] <= 0.25192:
      if row[0] <= 0.999:
       if row[58] <= 0.78817:
        if row[86] <= 0.87876:
         score += -0.105
        else:
         score += -0.148
       else:
        if row[80] <= 0.10523:
         score += -0.0978
        else:
         score += -0.0155
      else:
       score += 0.0403
     else:
      if row[70] <= -0.055:
       score += -0.0675
      else:
       score += 0.00391
    else:
     if row[2] <= 1e-35:
      if row[91] <= 0.9875:
       if row[55] <= 0.064032:
        score += -0.0633
       else:
        if row[1] <= 0.2875:
         if row[70] <= -0.065:
          if row[58] <= 0.53391:
           score += -0.111
          else:
           score += 0.0297
         else:
          score += 0.0601
        else:
         if row[30] <= 0.35022:
          score += 0.00549
         else:
          score += -0.118
      else:
       score += -0.071
     else:
      if row[90] <= 7054.2:
       if row[76] <= 0.84364:
        if row[0] <= 0.3705:
         score += 0.0112
        else:
         score += 0.0764
       else:
        score += 0.12
      else:
       if row[86] <= 0.67107:
        if row[50] <= 0.5:
         score += -0.216
        else:
         score += 0.076
       else:
        score += 0.0263
    if row[87] <= 0.80151:
     if row[87] <= 0.121:
      score += -0.124
     else:
      if row[87] <= 0.3587:
       if row[90] <= 1488.7:
        if row[88] <= 0.67206:
         score += -0.00452
        else:
         score += -0.095
       else:
        if row[31] <= 0.04834:
         if row[65] <= 1e-35:
          score += -0.0878
         else:
          score += 0.045
        else:
         score += -0.0518
      else:
       if row[28] <= 0.064556:
        score += 0.00902
       else:
        score += -0.03
    else:
     if row[90] <= 6096.3:
      if row[88] <= 0.92359:
       if row[5] <= 0.55064:
        score += 0.000276
       else:
        if row[87] <= 0.99815:
         score += 0.0399
        else:
         if row[90] <= 2861.8:
          score += 0.102
         else:
          if row[88] <= 0.76507:
           score += -0.117
          else:
           score += 0.0637
      else:
       score += 0.123
     else:
      if row[88] <= 0.88985:
       if row[88] <= 0.82709:
        score += 0.0471
       else:
        if row[40] <= 0.5176:
         score += 0.00836
        else:
         score += -0.289
      else:
       if row[90] <= 7810.2:
        if row[57] <= 0.92107:
         score += 0.11
        else:
         score += -0.243
       else:
        score += -0.142
    if row[75] <= 0.3215:
     if row[65] <= 1e-35:
      if row[92] <= 0.1875:
       score += -0.0672
      else:
       score += -0.138
     else:
      if row[40] <= 0.029257:
       score += 0.101
      else:
       if row[92] <= 0.9875:
        if row[58] <= 0.49863:
         score += -0.0705
        else:
         score += -0.00039
       else:
        if row[55] <= 0.016816:
         if row[14] <= 1e-35:
          if row[88] <= 0.74143:
           score += 0.0843
          else:
           score += -0.149
         else:
          score += 0.347
        else:
         score += -0.102
    else:
     if row[75] <= 0.8192:
      if row[37] <= 0.15476:
       if row[5] <= 0.58375:
        score += -0.0173
       else:
        score += 0.0371
      else:
       if row[52] <= 0.32087:
        score += -0.0282
       else:
        score += -0.177
     else:
      if row[2] <= 1e-35:
       if row[58] <= 0.9964:
        score += -0.00192
       else:
        score += 0.0716
      else:
       if row[37] <= 0.15476:
        if row[57] <= 0.87086:
         if row[5] <= 0.71481:
          score += 0.0404
         else:
          score += 0.11
        else:
         if row[28] <= 0.78056:
          score += 0.0339
         else:
          score += -0.239
       else:
        score += -0.0492
    if row[87] <= 0.80151:
     if row[87] <= 0.13371:
      if row[53] <= 0.0098626:
       score += 0.0235
      else:
       score += -0.117
     else:
      if row[53] <= 0.015013:
       score += 0.0219
      else:
       if row[94] <= 53.311:
        if row[45] <= 0.0875:
         score += -0.054
        else:
         score += -0.000957
       else:
        if row[30] <= 0.2796:
         score += -0.07
        else:
         score += 0.0253
    else:
     if row[76] <= 0.91739:
      if row[53] <= 0.11058:
       if row[56] <= 0.27833:
        score += 0.0915
       else:
        if row[37] <= 0.13393:
         if row[38] <= 0.52778:
          if row[14] <= 0.83333:
           score += 0.0355
          else:
           score += -0.195
         else:
          score += -0.0576
        else:
         if row[86] <= 0.76529:
          score += -0.111
         else:
          score += 0.0977
      else:
       score += 0.101
     else:
      if row[21] <= 0.47417:
       if row[14] <= 1e-35:
        score += 0.0638
       else:
        score += -0.0815
      else:
       if row[53] <= 0.0098626:
        if row[56] <= 0.565:
         score += 0.114
        else:
         if row[30] <= 0.50158:
          score += 0.0381
         else:
          score += -0.209
       else:
        score += 0.117
    if row[74] <= 0.84254:
     if row[83] <= 0.12934:
      if row[53] <= 0.0098626:
       if row[80] <= 0.060175:
        score += -0.0875
       else:
        score += 0.137
      else:
       if row[89] <= 0.76522:
        if row[86] <= 0.31534:
         if row[53] <= 0.11058:
          score += -0.0323
         else:
          if row[53] <= 0.14531:
           score += 0.318
          else:
           score += -0.062
        else:
         score += -0.111
       else:
        score += -0.121
     else:
      if row[81] <= 0.49286:
       if row[53] <= 0.0084567:
        score += 0.0839
       else:
        if row[53] <= 0.11058:
         score += -0.0502
        else:
         if row[21] <= 0.19367:
          score += -0.0478
         else:
          score += 0.0692
      else:
       if row[60] <= 1e-35:
        score += -0.278
       else:
        score += 0.0135
    else:
     if row[74] <= 0.96623:
      if row[57] <= 0.95242:
       if row[40] <= 0.55997:
        score += 0.106
       else:
        if row[89] <= 0.93254:
         if row[53] <= 0.10663:
          score += -0.00551
         else:
          score += 0.0978
        else:
         score += 0.0664
      else:
       score += -0.218
     else:
      if row[53] <= 0.023694:
       score += 0.0643
      else:
       score += 0.124
    if row[74] <= 0.84254:
     if row[74] <= 0.11744:
      if row[64] <= 704.0:
       if row[1] <= 0.1125:
        if row[66] <= 362.25:
         score += -0.144
        else:
         score += -0.086
       else:
        if row[55] <= 0.010464:
         score += 0.209
        else:
         if row[58] <= 0.79916:
          score += -0.0939
         else:
          score += 0.0175
      else:
       if row[93] <= 629.24:
        score += 0.0846
       else:
        score += -0.0998
     else:
      if row[82] <= 0.58372:
       if row[55] <= 0.026867:
        if row[64] <= 483.5:
         if row[67] <= 260.5:
          score += 0.109
         else:
          score += -0.0901
        else:
         score += 0.172
       else:
        if row[82] <= 0.31673:
         score += -0.0953
        else:
         score += -0.0319
      else:
       if row[58] <= 0.50185:
        if row[70] <= -0.035:
         score += -0.0776
        else:
         score += 0.00183
       else:
        if row[64] <= 761.0:
         if row[70] <= -0.515:
          score += -0.152
         else:
          score += 0.0278
        else:
         score += -0.0764
    else:
     if row[64] <= 819.0:
      if row[74] <= 0.94134:
       score += 0.0411
      else:
       score += 0.0974
     else:
      score += -0.165
    if row[87] <= 0.50009:
     if row[87] <= 0.1003:
      score += -0.1
     else:
      if row[64] <= 344.5:
       if row[1] <= 0.1125:
        if row[66] <= 406.5:
         score += -0.121
        else:
         score += -0.0455
       else:
        score += -0.0255
      else:
       if row[66] <= 362.25:
        score += -0.0756
       else:
        score += 0.0222
    else:
     if row[90] <= 6096.3:
      if row[87] <= 0.96266:
       if row[38] <= 0.78889:
        if row[84] <= 0.95515:
         score += 0.0157
        else:
         score += -0.0995
       else:
        score += -0.0968
      else:
       if row[84] <= 0.9136:
        if row[85] <= 0.35174:
         score += 0.0765
        else:
         if row[36] <= 1e-35:
          score += -0.243
         else:
          if row[77] <= 0.68647:
           score += -0.0319
          else:
           score += 0.0481
       else:
        if row[2] <= 1e-35:
         score += 0.0314
        else:
         score += 0.107
     else:
      if row[85] <= 0.22642:
       if row[55] <= 0.10584:
        score += -0.232
       else:
        score += 0.101
      else:
       if row[38] <= 0.94444:
        if row[1] <= 0.3375:
         score += -0.044
        else:
         score += -0.181
       else:
        score += 0.154
    if row[75] <= 0.67775:
     if row[75] <= 0.091453:
      if row[21] <= 0.79083:
       if row[1] <= 0.1125:
        if row[64] <= 704.0:
         score += -0.12
        else:
         if row[64] <= 761.0:
          score += 0.364
         else:
          score += -0.0247
       else:
        score += -0.0542
      else:
       score += 0.0481
     else:
      if row[45] <= 0.0875:
       if row[31] <= 0.50579:
        score += -0.0833
       else:
        score += 0.0022
      else:
       if row[90] <= 809.96:
        score += -0.039
       else:
        if row[54] <= 0.79536:
         if row[31] <= 1e-35:
          score += 0.0757
         else:
          score += 0.00852
        else:
         if row[90] <= 3959.7:
          if row[64] <= 943.0:
           score += -0.037
          else:
           score += 0.152
         else:
          score += -0.214
    else:
     if row[90] <= 6096.3:
      if row[21] <= 0.54167:
       if row[13] <= 1e-35:
        score += 0.0322
       else:
        score += -0.0502
      else:
       if row[70] <= -0.515:
        score += -0.34
       else:
        if row[78] <= 0.87498:
         score += 0.0624
        else:
         score += 0.115
     else:
      if row[86] <= 0.52487:
       score += -0.122
      else:
       score += 0.00127
    if row[74] <= 0.84254:
     if row[87] <= 0.10989:
      if row[6] <= 0.012059:
       score += -0.102
      else:
       if row[55] <= 0.016816:
        score += 0.172
       else:
        if row[59] <= 0.70052:
         score += -0.0634
        else:
         score += 0.207
     else:
      if row[82] <= 0.31673:
       if row[55] <= 0.016816:
        if row[6] <= 0.15413:
         if row[1] <= 0.0875:
          score += -0.116
         else:
          score += 0.101
        else:
         score += 0.25
       else:
        score += -0.0779
      else:
       if row[37] <= 0.13393:
        if row[49] <= 0.83333:
         if row[64] <= 761.0:
          if row[64] <= 570.0:
           score += -0.0022
          else:
           if row[55] <= 0.040411:
            score += -0.157
           else:
            score += 0.0978
         else:
          score += -0.0895
        else:
         score += 0.0732
       else:
        if row[49] <= 1e-35:
         score += 0.00931
        else:
         if row[40] <= 0.43479:
          score += 0.07
         else:
          score += -0.167
    else:
     if row[64] <= 819.0:
      if row[74] <= 0.95105:
       if row[40] <= 0.71594:
        score += 0.0818
       else:
        score += 0.0227
      else:
       score += 0.0851
     else:
      score += -0.126
    if row[76] <= 0.22188:
     if row[65] <= 1e-35:
      if row[0] <= 0.0545:
       score += -0.137
      else:
       if row[58] <= 0.80086:
        score += -0.0899
       else:
        score += 0.134
     else:
      if row[85] <= 0.99081:
       if row[55] <= 0.016816:
        score += 0.0912
       else:
        if row[63] <= 22.5:
         if row[58] <= 0.50185:
          score += -0.0602
         else:
          if row[29] <= 0.014142:
           score += 0.0822
          else:
           score += -0.0182
        else:
         score += 0.154
      else:
       score += -0.0845
    else:
     if row[5] <= 0.79183:
      if row[60] <= 1e-35:
       score += -0.236
      else:
       if row[17] <= 1e-35:
        score += 0.00319
       else:
        score += -0.104
     else:
      if row[90] <= 7054.2:
       if row[76] <= 0.78836:
        if row[13] <= 1e-35:
         if row[37] <= 0.13393:
          score += 0.0383
         else:
          score += -0.0642
        else:
         score += -0.0781
       else:
        if row[37] <= 0.15476:
         if row[2] <= 1e-35:
          score += 0.013
         else:
          score += 0.0925
        else:
         score += -0.0552
      else:
       if row[54] <= 0.57567:
        score += -0.154
       else:
        score += 0.0242
    if row[83] <= 0.12934:
     if row[53] <= 0.0098626:
      score += 0.054
     else:
      if row[59] <= 0.37553:
       score += -0.105
      else:
       score += -0.0346
    else:
     if row[5] <= 0.79183:
      if row[59] <= 0.74389:
       if row[70] <= -0.065:
        score += -0.0518
       else:
        score += -0.00217
      else:
       if row[52] <= 0.094027:
        score += 0.0695
       else:
        score += -0.0293
     else:
      if row[37] <= 0.15476:
       if row[38] <= 0.30952:
        if row[53] <= 0.026064:
         if row[85] <= 0.31986:
          score += 0.0829
         else:
          if row[14] <= 0.83333:
           if row[31] <= 0.95121:
            if row[56] <= 0.565:
             score += 0.0657
            else:
             if row[63] <= 2.5:
              score += -0.00193
             else:
              score += -0.149
           else:
            score += -0.175
          else:
           score += -0.289
        else:
         if row[75] <= 0.91853:
          score += 0.0526
         else:
          if row[2] <= 1e-35:
           score += -0.0162
          else:
           score += 0.113
       else:
        if row[48] <= 0.83333:
         score += -0.00698
        else:
         score += -0.25
      else:
       if row[85] <= 0.22642:
        score += 0.098
       else:
        score += -0.106
    if row[83] <= 0.12934:
     if row[58] <= 0.79916:
      score += -0.0866
     else:
      score += -0.0126
    else:
     if row[21] <= 0.5675:
      if row[70] <= -0.185:
       score += -0.0516
      else:
       if row[3] <= 1e-35:
        if row[66] <= 250.5:
         if row[62] <= 21.25:
          score += -0.128
         else:
          score += -0.0101
        else:
         if row[60] <= 1.002:
          score += -0.0955
         else:
          if row[46] <= 0.9875:
           score += -0.0313
          else:
           if row[69] <= 32.5:
            score += -0.0215
           else:
            if row[94] <= 552.86:
             if row[43] <= 0.0625:
              score += 0.0174
             else:
              score += 0.0605
            else:
             score += -0.101
       else:
        score += -0.0427
     else:
      if row[90] <= 6096.3:
       if row[84] <= 0.9136:
        if row[66] <= 2999.5:
         if row[14] <= 0.83333:
          score += 0.0819
         else:
          score += -0.167
        else:
         if row[54] <= 0.71454:
          if row[37] <= 1e-35:
           score += -0.00707
          else:
           if row[41] <= 0.2138:
            score += 0.0552
           else:
            score += -0.159
         else:
          score += 0.0597
       else:
        score += 0.0992
      else:
       score += -0.0701
    if row[74] <= 0.91705:
     if row[81] <= 0.11216:
      if row[89] <= 0.75053:
       if row[52] <= 0.42677:
        score += -0.0576
       else:
        score += 0.153
      else:
       score += -0.0995
     else:
      if row[0] <= 0.0385:
       if row[34] <= 1e-35:
        score += -0.000912
       else:
        score += -0.0956
      else:
       if row[6] <= 0.27362:
        if row[0] <= 0.1165:
         if row[34] <= 1e-35:
          score += 0.0489
         else:
          score += -0.0177
        else:
         if row[90] <= 559.72:
          if row[5] <= 0.4726:
           score += -0.0658
          else:
           if row[27] <= 0.33344:
            score += 0.0392
           else:
            score += 0.15
         else:
          if row[82] <= 0.58372:
           score += -0.0794
          else:
           if row[4] <= 1e-35:
            score += -0.0397
           else:
            score += 0.0164
       else:
        score += -0.12
    else:
     if row[90] <= 4527.3:
      if row[38] <= 0.64583:
       score += 0.0757
      else:
       score += -0.156
     else:
      if row[89] <= 0.93254:
       score += -0.148
      else:
       if row[69] <= 122.5:
        if row[54] <= 0.30532:
         score += -0.211
        else:
         score += 0.0196
       else:
        score += 0.103
    if row[81] <= 0.16929:
     if row[31] <= 0.78128:
      if row[53] <= 0.015013:
       score += 0.0303
      else:
       if row[90] <= 4409.6:
        score += -0.0924
       else:
        if row[49] <= 1e-35:
         score += -0.0881
        else:
         if row[53] <= 0.025084:
          score += -0.135
         else:
          if row[34] <= 0.093074:
           score += 0.602
          else:
           score += -0.0349
     else:
      score += 0.0827
    else:
     if row[74] <= 0.95922:
      if row[58] <= 0.50185:
       if row[56] <= 0.775:
        score += -0.0428
       else:
        score += 0.0121
      else:
       if row[42] <= 0.17234:
        score += 0.0453
       else:
        if row[90] <= 7054.2:
         if row[57] <= 0.51755:
          if row[81] <= 0.74379:
           if row[53] <= 0.10195:
            if row[53] <= 0.0084567:
             score += 0.0511
            else:
             score += -0.0896
           else:
            score += 0.0254
          else:
           score += 0.036
         else:
          score += 0.0205
        else:
         score += -0.106
     else:
      if row[90] <= 4527.3:
       score += 0.0866
      else:
       if row[53] <= 0.011635:
        score += -0.157
       else:
        if row[49] <= 0.5:
         score += 0.0659
        else:
         score += -0.214
    if row[66] <= 178.5:
     if row[0] <= 0.0545:
      score += -0.119
     else:
      score += -0.0154
    else:
     if row[57] <= 0.87086:
      if row[81] <= 0.72029:
       if row[66] <= 1814.5:
        if row[0] <= 0.467:
         if row[29] <= 0.028438:
          if row[53] <= 0.0084567:
           score += 0.23
          else:
           if row[56] <= 0.72167:
            score += -0.0585
           else:
            if row[60] <= 1.002:
             score += -0.15
            else:
             if row[57] <= 0.57314:
              score += 0.0652
             else:
              score += 0.266
         else:
          score += 0.00868
        else:
         score += 0.0986
       else:
        if row[29] <= 0.34586:
         if row[53] <= 0.0084567:
          score += 0.0593
         else:
          if row[57] <= 0.55933:
           score += -0.0624
          else:
           if row[81] <= 0.49286:
            score += -0.0356
           else:
            score += 0.0297
        else:
         if row[4] <= 1e-35:
          score += -0.0385
         else:
          if row[90] <= 3489.8:
           score += 0.0753
          else:
           score += -0.0609
      else:
       if row[90] <= 7810.2:
        score += 0.0557
       else:
        if row[68] <= 64.5:
         score += 0.151
        else:
         score += -0.12
     else:
      score += -0.0532
    if row[21] <= 0.67417:
     if row[75] <= 0.061938:
      if row[59] <= 0.70052:
       score += -0.0735
      else:
       score += 0.0478
     else:
      if row[64] <= 231.5:
       if row[94] <= 1e-35:
        if row[14] <= 0.5:
         score += 0.0196
        else:
         score += -0.17
       else:
        if row[44] <= 0.0875:
         score += -0.0571
        else:
         score += -0.00999
      else:
       if row[90] <= 7810.2:
        if row[93] <= 531.72:
         if row[34] <= 1e-35:
          if row[21] <= 0.21367:
           score += 0.0451
          else:
           score += -0.0103
         else:
          score += -0.0227
        else:
         score += -0.107
       else:
        if row[36] <= 0.61722:
         score += -0.181
        else:
         score += 0.115
    else:
     if row[14] <= 1e-35:
      if row[90] <= 6096.3:
       if row[80] <= 0.83691:
        if row[90] <= 1030.0:
         if row[64] <= 249.5:
          score += 0.0595
         else:
          score += 0.177
        else:
         if row[36] <= 1e-35:
          score += -0.29
         else:
          score += 0.0101
       else:
        score += 0.0958
      else:
       score += -0.0446
     else:
      if row[59] <= 1e-35:
       score += 0.107
      else:
       score += -0.0675
    if row[74] <= 0.95105:
     if row[84] <= 0.059116:
      score += -0.0719
     else:
      if row[55] <= 0.26166:
       if row[56] <= 0.76167:
        if row[56] <= 0.67167:
         if row[55] <= 0.18157:
          if row[84] <= 0.30402:
           score += -0.0736
          else:
           if row[13] <= 1e-35:
            score += -0.00469
           else:
            score += -0.0876
         else:
          score += 0.0297
        else:
         if row[55] <= 0.22983:
          if row[55] <= 0.02416:
           score += 0.135
          else:
           score += -0.054
         else:
          if row[38] <= 1e-35:
           score += -0.337
          else:
           score += -0.00444
       else:
        if row[28] <= 1e-35:
         if row[52] <= 0.40677:
          if row[94] <= 429.42:
           score += 0.0247
          else:
           score += -0.0775
         else:
          score += 0.0771
        else:
         if row[48] <= 1e-35:
          if row[55] <= 0.21769:
           score += -0.00962
          else:
           if row[56] <= 0.915:
            score += 0.0426
           else:
            score += -0.127
         else:
          if row[48] <= 0.83333:
           score += 0.0663
          else:
           if row[69] <= 164.5:
            score += 0.0742
           else:
            score += -0.221
      else:
       score += 0.0278
    else:
     score += 0.053
    if row[66] <= 132.5:
     if row[0] <= 0.0545:
      score += -0.111
     else:
      score += -0.0107
    else:
     if row[40] <= 0.31799:
      score += 0.0523
     else:
      if row[77] <= 0.57475:
       if row[31] <= 0.14742:
        if row[67] <= 1e-35:
         if row[66] <= 1148.5:
          if row[55] <= 0.019856:
           score += 0.176
          else:
           score += -0.115
         else:
          score += -0.0823
        else:
         if row[14] <= 1e-35:
          if row[55] <= 0.074081:
           score += -0.0219
          else:
           if row[64] <= 819.0:
            if row[30] <= 0.02057:
             score += 0.228
            else:
             score += 0.0397
           else:
            if row[88] <= 0.81577:
             score += 0.223
            else:
             score += -0.19
         else:
          score += 0.136
       else:
        if row[88] <= 0.65477:
         if row[64] <= 1026.0:
          score += -0.000996
         else:
          score += 0.205
        else:
         if row[82] <= 0.47186:
          score += -0.102
         else:
          score += -0.0344
      else:
       if row[64] <= 819.0:
        if row[14] <= 1e-35:
         score += 0.0226
        else:
         if row[30] <= 0.25032:
          score += 0.0276
         else:
          score += -0.0901
       else:
        score += -0.0944
    if row[81] <= 0.11216:
     if row[6] <= 1e-35:
      score += -0.0785
     else:
      score += 0.00992
    else:
     if row[62] <= 287.5:
      if row[81] <= 0.85637:
       if row[45] <= 0.0875:
        if row[23] <= 1e-35:
         score += -0.0573
        else:
         if row[90] <= 1184.3:
          score += 0.0454
         else:
          score += -0.0251
       else:
        if row[56] <= 0.70833:
         if row[62] <= 23.75:
          score += -0.0618
         else:
          score += 0.00305
        else:
         if row[41] <= 0.98116:
          if row[30] <= 0.024392:
           score += 0.193
          else:
           if row[92] <= 0.9875:
            score += 0.073
           else:
            score += -0.013
         else:
          if row[81] <= 0.69644:
           if row[66] <= 2876.5:
            score += 0.0179
           else:
            score += -0.0351
          else:
           score += 0.0694
      else:
       if row[90] <= 7810.2:
        score += 0.0579
       else:
        score += -0.124
     else:
      if row[60] <= 6.9016:
       if row[90] <= 3001.4:
        score += 0.0527
       else:
        if row[35] <= 0.30952:
         if row[81] <= 0.51076:
          score += -0.146
         else:
          score += -0.00954
        else:
         score += 0.0555
      else:
       score += -0.192
    if row[83] <= 0.048705:
     if row[58] <= 0.66789:
      score += -0.0983
     else:
      score += -0.00149
    else:
     if row[83] <= 0.93185:
      if row[57] <= 0.95242:
       if row[4] <= 0.25:
        if row[59] <= 0.77168:
         if row[45] <= 0.1125:
          if row[38] <= 0.30952:
           if row[37] <= 1e-35:
            score += -0.00135
           else:
            score += -0.0695
          else:
           if row[64] <= 231.5:
            score += -0.138
           else:
            score += -0.0359
         else:
          if row[81] <= 0.56861:
           if row[58] <= 0.58856:
            if row[64] <= 467.0:
             score += -0.0348
            else:
             score += 0.0299
           else:
            score += 0.0111
          else:
           if row[43] <= 0.9875:
            if row[64] <= 505.5:
             score += 0.0643
            else:
             score += -0.0469
           else:
            score += -0.0794
        else:
         score += 0.0406
       else:
        if row[13] <= 1e-35:
         score += 0.0275
        else:
         if row[64] <= 570.0:
          score += -0.142
         else:
          score += 0.0482
      else:
       score += -0.0858
     else:
      if row[14] <= 0.5:
       score += 0.052
      else:
       if row[91] <= 0.0375:
        score += -0.232
       else:
        score += 0.112
    if row[74] <= 0.96623:
     if row[70] <= -0.035:
      if row[0] <= 0.0345:
       score += -0.103
      else:
       if row[59] <= 0.37553:
        if row[90] <= 559.72:
         score += 0.0071
        else:
         score += -0.0608
       else:
        score += 0.0131
     else:
      if row[66] <= 132.5:
       if row[0] <= 0.0465:
        score += -0.105
       else:
        score += -0.00707
      else:
       if row[36] <= 0.04881:
        if row[89] <= 0.92298:
         score += -0.153
        else:
         score += -0.00113
       else:
        if row[66] <= 1610.5:
         if row[30] <= 0.01199:
          if row[66] <= 772.25:
           score += 0.0321
          else:
           score += 0.235
         else:
          if row[82] <= 0.53372:
           if row[90] <= 184.27:
            score += 0.0988
           else:
            score += -0.0408
          else:
           score += 0.0496
        else:
         if row[89] <= 0.7021:
          score += -0.112
         else:
          score += 0.00722
    else:
     if row[90] <= 4527.3:
      if row[59] <= 0.9099:
       score += 0.0799
      else:
       if row[82] <= 0.89744:
        score += -0.559
       else:
        score += 0.049
     else:
      if row[42] <= 0.69655:
       score += -0.0072
      else:
       score += -0.187
    if row[70] <= -0.235:
     score += -0.0475
    else:
     if row[66] <= 144.5:
      if row[1] <= 0.1125:
       score += -0.0958
      else:
       if row[67] <= 260.5:
        score += 0.339
       else:
        if row[59] <= 0.455:
         score += -0.0502
        else:
         if row[13] <= 1e-35:
          score += 0.0215
         else:
          score += 0.174
     else:
      if row[66] <= 2999.5:
       if row[1] <= 0.9125:
        if row[37] <= 0.43651:
         score += 0.0152
        else:
         if row[66] <= 1066.5:
          score += -0.06
         else:
          score += 0.219
       else:
        if row[5] <= 0.63702:
         score += -0.0641
        else:
         score += 0.0858
      else:
       if row[81] <= 0.74379:
        if row[57] <= 0.51755:
         score += -0.05
        else:
         if row[89] <= 0.91168:
          if row[29] <= 0.705:
           score += 0.0305
          else:
           score += -0.215
         else:
          if row[81] <= 0.3635:
           if row[31] <= 0.028352:
            if row[67] <= 113.5:
             score += -0.0797
            else:
             score += 0.0862
           else:
            score += -0.0865
          else:
           if row[5] <= 0.88927:
            score += -0.0199
           else:
            score += 0.0388
       else:
        score += 0.0288
    if row[74] <= 0.97774:
     if row[88] <= 0.65477:
      if row[4] <= 0.25:
       if row[41] <= 1.0:
        score += 0.102
       else:
        score += -0.0169
      else:
       score += 0.134
     else:
      if row[81] <= 0.16929:
       score += -0.058
      else:
       if row[36] <= 0.04881:
        if row[88] <= 0.88438:
         score += -0.124
        else:
         score += -0.00897
       else:
        if row[55] <= 0.074081:
         if row[55] <= 0.059281:
          if row[56] <= 0.295:
           score += -0.126
          else:
           score += 0.0216
         else:
          if row[55] <= 0.061905:
           score += -0.168
          else:
           score += -0.0411
        else:
         if row[45] <= 0.1125:
          if row[45] <= 0.0375:
           if row[56] <= 0.505:
            score += 0.0424
           else:
            score += -0.00674
          else:
           score += -0.0256
         else:
          if row[34] <= 1e-35:
           if row[41] <= 0.038627:
            score += -0.0971
           else:
            if row[88] <= 0.67206:
             score += -0.17
            else:
             if row[66] <= 144.5:
              score += -0.0228
             else:
              if row[83] <= 0.1602:
               score += 0.191
              else:
               score += 0.0519
          else:
           score += -0.00124
    else:
     score += 0.0556
    if row[66] <= 220.5:
     if row[62] <= 23.75:
      score += -0.0922
     else:
      if row[59] <= 0.74389:
       score += -0.019
      else:
       score += 0.112
    else:
     if row[66] <= 2999.5:
      if row[63] <= 1.5:
       score += 0.0145
      else:
       score += 0.0649
     else:
      if row[63] <= 15.5:
       if row[79] <= 0.59698:
        if row[68] <= 199.5:
         if row[53] <= 0.015013:
          if row[54] <= 0.76361:
           score += 0.0579
          else:
           score += -0.174
         else:
          score += -0.0632
        else:
         if row[65] <= 0.40571:
          if row[54] <= 0.79536:
           score += -0.0197
          else:
           score += -0.179
         else:
          if row[64] <= 570.0:
           if row[54] <= 0.47586:
            score += -0.117
           else:
            score += 0.00191
          else:
           if row[49] <= 1e-35:
            score += 0.043
           else:
            if row[54] <= 0.49683:
             score += -0.147
            else:
             if row[39] <= 1e-35:
              score += 0.285
             else:
              score += -0.0588
       else:
        if row[53] <= 0.0098626:
         if row[53] <= 0.0070997:
          score += -0.00435
         else:
          score += -0.133
        else:
         score += 0.0119
      else:
       score += 0.134
    if row[82] <= 0.53372:
     if row[88] <= 0.80227:
      if row[90] <= 4409.6:
       score += 0.00406
      else:
       if row[54] <= 0.49683:
        score += -0.146
       else:
        score += 0.292
     else:
      if row[31] <= 0.028352:
       if row[66] <= 667.25:
        score += -0.0791
       else:
        if row[90] <= 912.37:
         score += -0.0894
        else:
         if row[66] <= 2999.5:
          if row[86] <= 0.85336:
           score += 0.405
          else:
           score += 0.0757
         else:
          if row[54] <= 0.78147:
           score += 0.0953
          else:
           score += -0.0922
      else:
       score += -0.0891
    else:
     if row[90] <= 6096.3:
      if row[5] <= 0.79183:
       if row[5] <= 0.30152:
        score += 0.0182
       else:
        score += -0.0168
      else:
       if row[13] <= 1e-35:
        score += 0.0336
       else:
        if row[90] <= 5444.4:
         score += -0.0972
        else:
         score += 0.161
     else:
      if row[54] <= 0.79536:
       if row[54] <= 0.5859:
        if row[38] <= 0.52778:
         if row[86] <= 0.76529:
          score += -0.142
         else:
          score += 0.0546
        else:
         score += 0.155
       else:
        score += 0.0865
      else:
       score += -0.216
    if row[71] <= 0.135:
     if row[2] <= 1e-35:
      if row[53] <= 0.072159:
       if row[56] <= 0.595:
        if row[54] <= 0.60709:
         if row[31] <= 0.31847:
          score += 0.0514
         else:
          if row[18] <= 1e-35:
           score += -0.0295
          else:
           score += -0.214
        else:
         score += -0.0816
       else:
        if row[6] <= 0.079444:
         if row[54] <= 0.78147:
          if row[53] <= 0.0070997:
           score += 0.099
          else:
           score += 0.0103
         else:
          if row[49] <= 1e-35:
           score += -0.0649
          else:
           if row[66] <= 541.25:
            score += -0.0924
           else:
            score += 0.163
        else:
         if row[54] <= 0.86738:
          score += 0.0464
         else:
          score += 0.165
      else:
       if row[49] <= 1e-35:
        score += -0.0735
       else:
        score += 0.000154
     else:
      if row[53] <= 0.11058:
       if row[79] <= 0.74527:
        if row[56] <= 0.27833:
         score += 0.0411
        else:
         score += -0.029
       else:
        if row[53] <= 0.011635:
         score += -0.0341
        else:
         score += 0.0319
      else:
       if row[31] <= 0.50579:
        score += 0.00339
       else:
        score += 0.0771
    else:
     score += 0.0207
    if row[70] <= -0.035:
     if row[71] <= 1e-35:
      score += -0.032
     else:
      score += 0.000426
    else:
     if row[37] <= 0.3875:
      if row[37] <= 0.15476:
       if row[14] <= 0.83333:
        if row[49] <= 0.83333:
         if row[31] <= 0.47313:
          if row[82] <= 0.53372:
           if row[41] <= 0.80991:
            if row[46] <= 0.9875:
             score += -0.0962
            else:
             if row[65] <= 0.99904:
              if row[31] <= 0.079525:
               score += 0.166
              else:
               score += 0.0166
             else:
              score += -0.0358
           else:
            if row[35] <= 0.63333:
             score += -0.113
            else:
             if row[37] <= 1e-35:
              score += -0.0438
             else:
              score += 0.101
          else:
           score += 0.00907
         else:
          if row[78] <= 0.34382:
           score += 0.0787
          else:
           if row[14] <= 1e-35:
            score += 0.018
           else:
            score += -0.052
        else:
         score += 0.0529
       else:
        if row[65] <= 0.33555:
         score += -0.182
        else:
         score += -0.024
      else:
       if row[49] <= 1e-35:
        score += 0.0254
       else:
        if row[42] <= 0.1342:
         score += 0.0804
        else:
         score += -0.158
     else:
      score += 0.0925
    if row[71] <= 1e-35:
     if row[11] <= 1e-35:
      if row[62] <= 2.25:
       score += -0.112
      else:
       if row[6] <= 0.58957:
        if row[82] <= 0.23054:
         score += -0.0549
        else:
         if row[53] <= 0.025084:
          score += -0.0262
         else:
          score += 0.00242
       else:
        score += 0.0663
     else:
      if row[74] <= 0.40113:
       score += 0.00705
      else:
       score += -0.155
    else:
     if row[62] <= 17.25:
      if row[53] <= 0.037129:
       score += 0.00604
      else:
       score += -0.0737
     else:
      if row[6] <= 0.29521:
       if row[53] <= 0.11058:
        if row[62] <= 55.25:
         if row[53] <= 0.050873:
          score += 0.0478
         else:
          if row[82] <= 0.44026:
           score += -0.0813
          else:
           score += 0.018
        else:
         if row[74] <= 0.95922:
          score += -0.0119
         else:
          score += 0.0404
       else:
        if row[49] <= 1e-35:
         if row[67] <= 2362.5:
          score += 0.0618
         else:
          if row[1] <= 0.5375:
           score += -0.0836
          else:
           if row[59] <= 0.27321:
            score += -0.21
           else:
            score += 0.0924
        else:
         score += 0.0855
      else:
       score += -0.116
    if row[72] <= -0.185:
     score += -0.0292
    else:
     if row[70] <= -0.235:
      score += -0.0332
     else:
      if row[83] <= 0.045383:
       if row[4] <= 0.58333:
        score += -0.0618
       else:
        score += 0.166
      else:
       if row[64] <= 819.0:
        if row[64] <= 570.0:
         if row[64] <= 532.5:
          score += 0.0114
         else:
          score += -0.128
        else:
         if row[54] <= 0.8855:
          if row[89] <= 0.93254:
           if row[88] <= 0.88438:
            if row[64] <= 761.0:
             if row[54] <= 0.60709:
              score += 0.168
             else:
              if row[54] <= 0.76361:
               if row[64] <= 704.0:
                score += -0.163
               else:
                score += 0.179
              else:
               score += 0.0979
            else:
             score += -0.109
           else:
            score += -0.12
          else:
           score += 0.139
         else:
          score += -0.22
       else:
        if row[88] <= 0.74143:
         if row[54] <= 0.52361:
          score += -0.149
         else:
          if row[94] <= 645.02:
           score += 0.166
          else:
           score += -0.0778
        else:
         if row[88] <= 0.837:
          score += -0.173
         else:
          if row[54] <= 0.76361:
           score += -0.0869
          else:
           score += 0.112
    if row[36] <= 0.093074:
     if row[89] <= 0.64503:
      score += 0.238
     else:
      if row[89] <= 0.91575:
       if row[34] <= 1e-35:
        score += -0.17
       else:
        score += 0.0202
      else:
       score += -0.013
    else:
     if row[58] <= 0.57204:
      if row[86] <= 0.92027:
       if row[66] <= 453.5:
        if row[65] <= 0.14415:
         score += -0.000683
        else:
         score += 0.103
       else:
        if row[79] <= 0.044599:
         score += -0.107
        else:
         if row[30] <= 0.024392:
          if row[93] <= 629.24:
           score += 0.0784
          else:
           score += -0.143
         else:
          if row[93] <= 75.263:
           if row[0] <= 0.0045:
            score += -0.15
           else:
            score += 0.00119
          else:
           score += -0.0699
      else:
       score += -0.0722
     else:
      if row[89] <= 0.94187:
       if row[44] <= 0.0875:
        score += -0.0112
       else:
        if row[52] <= 0.38931:
         if row[52] <= 0.2821:
          score += 0.0203
         else:
          score += -0.0905
        else:
         if row[89] <= 0.93254:
          score += 0.0564
         else:
          score += 0.217
      else:
       if row[21] <= 0.615:
        score += 0.0118
       else:
        score += 0.0659
    if row[57] <= 0.87086:
     if row[21] <= 0.91083:
      if row[73] <= -0.155:
       score += -0.0309
      else:
       if row[37] <= 0.43651:
        if row[5] <= 0.85752:
         if row[59] <= 0.77168:
          score += -0.0121
         else:
          if row[21] <= 0.23417:
           if row[1] <= 0.0875:
            score += 0.0035
           else:
            if row[83] <= 0.34308:
             score += 0.172
            else:
             score += 0.0584
          else:
           score += -0.0714
        else:
         score += 0.0209
       else:
        score += 0.102
     else:
      if row[5] <= 0.50177:
       score += -0.168
      else:
       if row[59] <= 1e-35:
        score += 0.148
       else:
        if row[14] <= 0.83333:
         if row[37] <= 0.15476:
          if row[36] <= 0.093074:
           if row[48] <= 1e-35:
            score += -0.00495
           else:
            score += -0.2
          else:
           if row[30] <= 0.3007:
            score += 0.019
           else:
            score += 0.0768
         else:
          if row[40] <= 0.53733:
           score += 0.122
          else:
           if row[69] <= 98.5:
            score += -0.0121
           else:
            score += -0.167
        else:
         if row[61] <= 0.37532:
          score += -0.227
         else:
          score += -0.0137
    else:
     score += -0.0384
    if row[93] <= 408.84:
     if row[90] <= 7054.2:
      if row[74] <= 0.97774:
       if row[56] <= 0.76167:
        if row[54] <= 0.56131:
         if row[56] <= 0.72167:
          score += 0.0198
         else:
          score += -0.136
        else:
         if row[90] <= 559.72:
          score += 0.0106
         else:
          if row[89] <= 0.90072:
           score += -0.111
          else:
           if row[90] <= 1918.4:
            score += -0.0111
           else:
            if row[79] <= 0.8575:
             score += -0.0486
            else:
             if row[88] <= 0.94214:
              if row[88] <= 0.90628:
               score += -0.0119
              else:
               score += -0.448
             else:
              score += 0.0447
       else:
        if row[88] <= 0.87185:
         if row[54] <= 0.47586:
          score += -0.128
         else:
          if row[54] <= 0.67681:
           if row[17] <= 1e-35:
            score += 0.0979
           else:
            score += -0.141
          else:
           if row[65] <= 0.51767:
            score += -0.0116
           else:
            score += 0.0535
        else:
         score += -0.0103
      else:
       score += 0.0546
     else:
      if row[54] <= 0.5859:
       score += -0.101
      else:
       if row[54] <= 0.79536:
        score += 0.102
       else:
        score += -0.167
    else:
     score += -0.0583
    if row[57] <= 0.87086:
     if row[21] <= 0.985:
      if row[42] <= 0.63912:
       if row[65] <= 0.75038:
        if row[54] <= 0.79536:
         if row[29] <= 0.18432:
          score += 0.0193
         else:
          if row[14] <= 1e-35:
           if row[44] <= 1e-35:
            score += 0.0226
           else:
            score += -0.028
          else:
           score += -0.0801
        else:
         if row[90] <= 3959.7:
          score += -0.0309
         else:
          score += -0.164
       else:
        if row[66] <= 869.5:
         score += 0.1
        else:
         if row[81] <= 0.38236:
          score += -0.105
         else:
          score += -0.306
      else:
       if row[66] <= 453.5:
        score += 0.148
       else:
        score += 0.00988
     else:
      if row[54] <= 0.70719:
       if row[68] <= 67.5:
        score += 0.0494
       else:
        if row[54] <= 0.49683:
         if row[56] <= 0.60833:
          score += 0.0147
         else:
          score += -0.134
        else:
         if row[90] <= 1488.7:
          score += -0.17
         else:
          if row[2] <= 1e-35:
           score += -0.14
          else:
           score += 0.0484
      else:
       if row[57] <= 0.43727:
        score += 0.0123
       else:
        score += 0.106
    else:
     score += -0.0318
    if row[12] <= 1e-35:
     if row[60] <= 1e-35:
      score += -0.187
     else:
      if row[63] <= 14.5:
       if row[76] <= 1e-35:
        score += -0.149
       else:
        if row[82] <= 0.47186:
         if row[6] <= 0.042137:
          if row[90] <= 4942.1:
           score += -0.0352
          else:
           score += 0.0954
         else:
          if row[35] <= 0.73214:
           score += -0.0129
          else:
           score += 0.103
        else:
         if row[90] <= 559.72:
          if row[21] <= 0.24417:
           score += 0.0033
          else:
           if row[91] <= 0.0625:
            score += 0.124
           else:
            if row[80] <= 0.26052:
             score += -0.0865
            else:
             score += 0.0758
         else:
          if row[43] <= 0.0875:
           if row[5] <= 0.90488:
            if row[60] <= 6.4969:
             score += -0.0186
            else:
             score += 0.0294
           else:
            if row[34] <= 0.093074:
             if row[79] <= 0.81671:
              if row[40] <= 0.64129:
               score += 0.0589
              else:
               score += -0.0685
             else:
              score += 0.0398
            else:
             score += 0.0881
          else:
           if row[34] <= 0.05719:
            score += 0.0277
           else:
            score += -0.0216
      else:
       score += 0.132
    else:
     score += -0.0976
    if row[58] <= 0.55753:
     if row[65] <= 0.062623:
      if row[85] <= 0.46702:
       score += -0.0683
      else:
       if row[35] <= 0.41429:
        score += 0.324
       else:
        score += -0.0954
     else:
      if row[64] <= 231.5:
       if row[38] <= 0.13393:
        if row[93] <= 41.007:
         if row[56] <= 0.76167:
          score += 0.0087
         else:
          score += -0.295
        else:
         score += -0.057
       else:
        if row[83] <= 0.83135:
         score += -0.0484
        else:
         score += -0.203
      else:
       if row[54] <= 0.56131:
        score += -0.0467
       else:
        if row[64] <= 761.0:
         score += 0.0365
        else:
         if row[54] <= 0.92938:
          score += -0.0924
         else:
          score += 0.137
    else:
     if row[42] <= 0.21228:
      if row[61] <= 0.3705:
       if row[64] <= 1026.0:
        if row[49] <= 1e-35:
         score += -0.012
        else:
         score += 0.0563
       else:
        score += 0.2
      else:
       score += 0.0529
     else:
      if row[43] <= 0.0875:
       if row[91] <= 0.2125:
        if row[56] <= 0.27833:
         score += 0.0443
        else:
         score += -0.0124
       else:
        score += -0.0899
      else:
       score += 0.0164
    if row[70] <= -0.065:
     if row[58] <= 0.66789:
      score += -0.0416
     else:
      score += 0.00945
    else:
     if row[53] <= 0.16622:
      if row[73] <= -0.185:
       score += -0.0245
      else:
       if row[57] <= 0.045122:
        if row[44] <= 0.1375:
         if row[65] <= 0.18398:
          score += -0.1
         else:
          score += -0.404
        else:
         score += 0.0367
       else:
        if row[53] <= 0.074785:
         if row[21] <= 1e-35:
          if row[54] <= 0.79536:
           if row[65] <= 0.99904:
            score += 0.0448
           else:
            score += -0.0592
          else:
           if row[53] <= 0.032725:
            if row[54] <= 0.82075:
             score += -0.0535
            else:
             score += 0.0632
           else:
            score += -0.08
         else:
          score += 0.000336
        else:
         if row[21] <= 0.38083:
          score += -0.0371
         else:
          if row[38] <= 0.47222:
           score += 0.0402
          else:
           score += -0.12
     else:
      if row[56] <= 0.435:
       if row[54] <= 0.64692:
        score += 0.019
       else:
        score += 0.139
      else:
       if row[6] <= 0.010699:
        score += 0.0353
       else:
        if row[75] <= 0.54094:
         score += 0.0203
        else:
         score += -0.227
    if row[88] <= 0.65477:
     if row[89] <= 0.7021:
      if row[58] <= 0.18263:
       score += 0.0835
      else:
       if row[81] <= 0.29486:
        score += -0.0198
       else:
        score += -0.177
     else:
      if row[54] <= 0.45446:
       score += -0.15
      else:
       score += 0.0939
    else:
     if row[82] <= 0.31673:
      if row[58] <= 0.72761:
       score += -0.0673
      else:
       if row[29] <= 0.045892:
        score += 0.049
       else:
        score += -0.0659
     else:
      if row[8] <= 1e-35:
       if row[63] <= 18.5:
        if row[2] <= 1e-35:
         if row[21] <= 0.21367:
          score += -0.00599
         else:
          if row[84] <= 0.90342:
           score += -0.044
          else:
           score += -0.195
        else:
         if row[37] <= 0.15476:
          score += 0.0107
         else:
          score += -0.0531
       else:
        score += 0.149
      else:
       if row[61] <= 0.87868:
        if row[89] <= 0.87381:
         if row[89] <= 0.86821:
          if row[89] <= 0.85315:
           score += -0.0515
          else:
           if row[65] <= 0.014744:
            score += 0.469
           else:
            score += 0.0904
         else:
          score += -0.222
        else:
         score += 0.0627
       else:
        score += -0.262
    if row[70] <= -0.235:
     score += -0.0265
    else:
     if row[93] <= 408.84:
      if row[53] <= 0.20683:
       if row[63] <= 28.5:
        if row[86] <= 1e-35:
         score += -0.115
        else:
         if row[57] <= 0.025831:
          if row[78] <= 0.1227:
           score += 0.0497
          else:
           score += -0.112
         else:
          if row[80] <= 0.92192:
           if row[53] <= 0.0070997:
            if row[54] <= 0.84256:
             score += 0.0224
            else:
             score += 0.142
           else:
            if row[45] <= 0.0875:
             if row[31] <= 0.47313:
              score += -0.0476
             else:
              if row[53] <= 0.0084567:
               if row[54] <= 0.6374:
                score += -0.462
               else:
                score += -0.0234
              else:
               score += 0.00422
            else:
             if row[54] <= 0.79536:
              score += 0.0136
             else:
              score += -0.0217
          else:
           if row[53] <= 0.0098626:
            if row[18] <= 1e-35:
             score += -0.0194
            else:
             score += -0.38
           else:
            if row[89] <= 0.84344:
             score += -0.209
            else:
             score += 0.0462
       else:
        score += 0.144
      else:
       if row[37] <= 0.30952:
        score += 0.045
       else:
        score += 0.39
     else:
      score += -0.0437
    if row[90] <= 139.73:
     score += 0.0841
    else:
     if row[90] <= 7810.2:
      if row[59] <= 0.35747:
       if row[86] <= 0.93757:
        if row[85] <= 0.93446:
         score += 0.0051
        else:
         score += -0.0331
       else:
        score += -0.062
      else:
       if row[87] <= 1.0896:
        if row[42] <= 0.084251:
         score += 0.0397
        else:
         if row[37] <= 1e-35:
          if row[4] <= 1e-35:
           score += -0.00196
          else:
           if row[2] <= 1e-35:
            score += -0.0187
           else:
            score += 0.0448
         else:
          if row[54] <= 0.6374:
           if row[53] <= 0.020339:
            if row[54] <= 0.55036:
             score += 0.156
            else:
             score += -0.128
           else:
            if row[87] <= 0.65631:
             score += -0.0196
            else:
             score += -0.141
          else:
           score += 0.0159
       else:
        if row[59] <= 0.8899:
         if row[37] <= 1e-35:
          score += -0.0114
         else:
          if row[53] <= 0.012739:
           score += 0.129
          else:
           score += -0.17
        else:
         score += -0.227
     else:
      if row[54] <= 0.61878:
       if row[85] <= 0.41245:
        score += -0.0184
       else:
        score += -0.188
      else:
       score += 0.143
    if row[90] <= 139.73:
     score += 0.0735
    else:
     if row[82] <= 0.47186:
      if row[74] <= 0.44622:
       if row[66] <= 250.5:
        if row[68] <= 1e-35:
         score += 0.206
        else:
         if row[54] <= 0.75071:
          if row[88] <= 0.50275:
           score += 0.256
          else:
           if row[38] <= 0.43651:
            score += -0.0954
           else:
            score += 0.0603
         else:
          score += -0.108
       else:
        if row[30] <= 0.02057:
         if row[69] <= 38.5:
          score += -0.0518
         else:
          score += 0.0705
        else:
         if row[90] <= 2265.1:
          if row[30] <= 0.16455:
           score += -0.058
          else:
           if row[54] <= 0.74365:
            score += -0.046
           else:
            score += 0.161
         else:
          if row[48] <= 0.5:
           score += 0.0619
          else:
           score += -0.129
      else:
       if row[54] <= 0.86738:
        score += -0.0904
       else:
        score += 0.0448
     else:
      if row[12] <= 1e-35:
       if row[90] <= 7810.2:
        score += 0.0042
       else:
        if row[54] <= 0.61878:
         if row[68] <= 64.5:
          score += 0.127
         else:
          score += -0.132
        else:
         score += 0.127
      else:
       score += -0.0919
    if row[72] <= -0.185:
     if row[42] <= 0.21228:
      score += 0.00782
     else:
      if row[22] <= 0.31417:
       if row[21] <= 0.26367:
        score += -0.022
       else:
        if row[57] <= 0.45039:
         score += -0.153
        else:
         score += -0.0549
      else:
       score += 0.0109
    else:
     if row[56] <= 0.12833:
      if row[61] <= 0.28523:
       if row[6] <= 0.0068779:
        score += 0.0199
       else:
        score += -0.198
      else:
       score += 0.0832
     else:
      if row[68] <= 7.5:
       score += -0.0554
      else:
       if row[0] <= 0.0045:
        score += -0.0826
       else:
        if row[93] <= 531.72:
         if row[17] <= 1e-35:
          if row[19] <= 1e-35:
           score += 0.00866
          else:
           if row[40] <= 0.33686:
            score += 0.0699
           else:
            if row[61] <= 0.27335:
             if row[62] <= 59.25:
              score += -0.0522
             else:
              score += -0.293
            else:
             score += -0.035
         else:
          if row[21] <= 0.58167:
           score += -0.0711
          else:
           score += 0.0497
        else:
         if row[4] <= 0.91667:
          if row[6] <= 0.039511:
           score += -0.1
          else:
           score += 0.0361
         else:
          score += 0.173
    if row[60] <= 1e-35:
     score += -0.176
    else:
     if row[71] <= -0.015:
      score += -0.0129
     else:
      if row[70] <= -0.515:
       if row[4] <= 0.58333:
        score += -0.0468
       else:
        score += -0.344
      else:
       if row[33] <= 0.83333:
        if row[5] <= 0.88927:
         if row[45] <= 1e-35:
          score += 0.0285
         else:
          if row[45] <= 0.0875:
           score += -0.025
          else:
           if row[34] <= 1e-35:
            if row[31] <= 0.54058:
             if row[93] <= 629.24:
              if row[21] <= 0.22367:
               if row[40] <= 0.018185:
                if row[38] <= 0.52778:
                 score += -0.0734
                else:
                 score += 0.0746
               else:
                if row[87] <= 0.16418:
                 if row[64] <= 467.0:
                  if row[45] <= 0.9875:
                   score += 0.127
                  else:
                   score += 0.0045
                 else:
                  score += 0.159
                else:
                 if row[64] <= 505.5:
                  score += 0.0421
                 else:
                  if row[38] <= 0.30952:
                   score += 0.0634
                  else:
                   score += -0.0602
              else:
               score += -0.0181
             else:
              score += -0.0815
            else:
             score += -0.0609
           else:
            score += -0.0117
        else:
         score += 0.0215
       else:
        score += 0.136
    if row[35] <= 0.46429:
     if row[2] <= 1e-35:
      if row[1] <= 0.2625:
       if row[58] <= 0.73701:
        score += -0.0116
       else:
        score += 0.0423
      else:
       if row[76] <= 0.95936:
        if row[58] <= 1e-35:
         score += 0.177
        else:
         score += -0.0391
       else:
        if row[83] <= 0.96303:
         score += -0.106
        else:
         score += -0.329
     else:
      if row[56] <= 0.27833:
       score += 0.0679
      else:
       if row[87] <= 0.70729:
        score += 0.0441
       else:
        if row[40] <= 0.6917:
         if row[78] <= 0.6853:
          score += -0.0262
         else:
          score += 0.0673
        else:
         if row[64] <= 86.5:
          if row[89] <= 0.92944:
           score += -0.0452
          else:
           score += -0.462
         else:
          if row[49] <= 1e-35:
           if row[79] <= 0.49561:
            score += -0.054
           else:
            score += 0.0151
          else:
           if row[64] <= 166.5:
            score += 0.0322
           else:
            if row[89] <= 0.94805:
             score += -0.0996
            else:
             score += 0.0682
    else:
     if row[65] <= 0.91908:
      if row[64] <= 1026.0:
       score += -0.00298
      else:
       score += 0.0772
     else:
      score += -0.0365
    if row[57] <= 0.95242:
     if row[53] <= 0.11058:
      if row[53] <= 0.074785:
       if row[73] <= -0.035:
        if row[59] <= 0.52193:
         if row[90] <= 2372.2:
          if row[72] <= -0.025:
           score += -0.0426
          else:
           score += 0.00604
         else:
          score += -0.0619
        else:
         score += 0.00989
       else:
        score += 0.011
      else:
       if row[28] <= 0.30722:
        score += -0.049
       else:
        if row[56] <= 0.47833:
         if row[90] <= 4527.3:
          score += 0.0603
         else:
          score += -0.275
        else:
         if row[54] <= 0.78147:
          if row[46] <= 0.1125:
           score += 0.107
          else:
           if row[52] <= 0.03084:
            score += -0.0162
           else:
            if row[28] <= 0.49344:
             score += -0.0443
            else:
             score += -0.188
         else:
          score += 0.0537
     else:
      if row[0] <= 0.315:
       if row[90] <= 559.72:
        if row[0] <= 0.0625:
         score += -0.0379
        else:
         score += 0.0919
       else:
        if row[54] <= 0.82075:
         score += -0.0232
        else:
         score += -0.122
      else:
       score += 0.0634
    else:
     if row[0] <= 0.859:
      score += -0.0412
     else:
      score += -0.205
    if row[36] <= 0.04881:
     if row[38] <= 0.30952:
      if row[53] <= 0.026064:
       if row[85] <= 0.35174:
        score += 0.0333
       else:
        score += -0.119
      else:
       if row[51] <= 0.20996:
        if row[86] <= 0.49352:
         score += 0.112
        else:
         score += -0.0423
       else:
        if row[54] <= 0.47586:
         score += -0.214
        else:
         score += 0.0323
     else:
      score += -0.214
    else:
     if row[81] <= 0.85637:
      if row[88] <= 0.90346:
       if row[53] <= 0.0070997:
        if row[54] <= 0.47586:
         score += -0.0655
        else:
         score += 0.065
       else:
        if row[55] <= 0.083965:
         if row[88] <= 0.72955:
          score += 0.0253
         else:
          score += -0.0285
        else:
         if row[30] <= 0.12196:
          score += 0.0422
         else:
          if row[85] <= 0.19592:
           score += 0.0387
          else:
           if row[47] <= 0.5375:
            score += -0.108
           else:
            score += -0.00372
      else:
       if row[88] <= 0.91194:
        if row[55] <= 0.26166:
         score += -0.0904
        else:
         score += 0.0584
       else:
        if row[5] <= 0.93225:
         score += -0.0123
        else:
         score += 0.0535
     else:
      score += 0.0351
    if row[60] <= 1e-35:
     score += -0.166
    else:
     if row[81] <= 0.85637:
      if row[45] <= 0.0875:
       if row[82] <= 0.40468:
        score += -0.0757
       else:
        if row[53] <= 0.046378:
         if row[88] <= 0.92359:
          if row[53] <= 0.015013:
           score += 0.000309
          else:
           if row[55] <= 0.42826:
            score += -0.0494
           else:
            score += -0.276
         else:
          score += 0.0138
        else:
         if row[62] <= 152.5:
          if row[45] <= 1e-35:
           score += 0.0248
          else:
           score += -0.031
         else:
          if row[45] <= 0.0375:
           score += 0.0477
          else:
           score += -0.0147
      else:
       score += 0.00389
     else:
      if row[53] <= 0.0098626:
       if row[53] <= 0.0070997:
        if row[88] <= 0.95701:
         score += 0.0642
        else:
         if row[40] <= 0.71594:
          score += 0.0919
         else:
          score += -0.141
       else:
        if row[55] <= 0.21769:
         score += 0.0199
        else:
         if row[82] <= 0.94618:
          score += -0.548
         else:
          score += -0.0725
      else:
       if row[53] <= 0.074785:
        if row[64] <= 819.0:
         score += 0.0697
        else:
         score += -0.0888
       else:
        score += -0.0279
    if row[0] <= 0.0345:
     if row[53] <= 0.037129:
      score += 0.00597
     else:
      if row[20] <= 1e-35:
       score += -0.0573
      else:
       score += 0.0588
    else:
     if row[0] <= 0.1165:
      if row[58] <= 0.79916:
       if row[79] <= 0.13232:
        score += -0.0401
       else:
        score += 0.0099
      else:
       if row[38] <= 0.69048:
        score += 0.0295
       else:
        score += 0.128
     else:
      if row[80] <= 0.035061:
       if row[76] <= 0.0041682:
        score += -0.0519
       else:
        score += 0.0773
      else:
       if row[81] <= 0.7896:
        if row[53] <= 0.11058:
         if row[57] <= 0.46381:
          if row[42] <= 0.21228:
           if row[82] <= 0.53372:
            score += -0.0796
           else:
            score += 0.00578
          else:
           score += -0.077
         else:
          score += -0.00952
        else:
         if row[88] <= 0.50275:
          score += 0.181
         else:
          score += 0.0102
       else:
        if row[53] <= 0.0098626:
         if row[53] <= 0.0070997:
          score += -0.0181
         else:
          if row[68] <= 100.5:
           score += 0.106
          else:
           score += -0.331
        else:
         if row[53] <= 0.06804:
          score += 0.064
         else:
          score += -0.0264
    if row[88] <= 0.65477:
     if row[64] <= 1026.0:
      if row[90] <= 975.69:
       if row[30] <= 0.20825:
        if row[67] <= 191.5:
         score += 0.0696
        else:
         score += -0.0233
       else:
        score += 0.138
      else:
       score += -0.143
     else:
      score += 0.154
    else:
     if row[64] <= 819.0:
      if row[81] <= 0.12495:
       score += -0.04
      else:
       if row[8] <= 1e-35:
        score += -0.00108
       else:
        if row[89] <= 0.81893:
         score += -0.124
        else:
         if row[56] <= 0.445:
          if row[90] <= 3001.4:
           if row[90] <= 1138.9:
            score += -0.0583
           else:
            score += 0.0917
          else:
           score += -0.257
         else:
          if row[89] <= 0.93392:
           score += 0.103
          else:
           if row[89] <= 0.93761:
            if row[88] <= 0.90346:
             score += 0.0578
            else:
             score += -0.282
           else:
            score += 0.0439
     else:
      if row[88] <= 0.74143:
       if row[88] <= 0.69902:
        score += -0.0816
       else:
        score += 0.186
      else:
       if row[88] <= 0.837:
        score += -0.139
       else:
        if row[64] <= 943.0:
         score += 0.0546
        else:
         score += -0.0921
    if row[90] <= 7054.2:
     if row[60] <= 1e-35:
      score += -0.158
     else:
      if row[64] <= 231.5:
       score += -0.00488
      else:
       if row[88] <= 0.87185:
        if row[41] <= 0.82979:
         if row[90] <= 2768.7:
          score += 0.0891
         else:
          score += 0.00674
        else:
         if row[65] <= 0.81753:
          score += 0.0135
         else:
          if row[90] <= 275.5:
           score += 0.0927
          else:
           score += -0.154
       else:
        if row[88] <= 0.88713:
         if row[90] <= 4409.6:
          score += -0.0199
         else:
          if row[84] <= 0.83325:
           score += -0.0734
          else:
           if row[90] <= 5444.4:
            score += -0.414
           else:
            score += -0.161
        else:
         if row[90] <= 6096.3:
          if row[79] <= 0.7196:
           score += -0.0386
          else:
           score += 0.0343
         else:
          score += 0.125
    else:
     if row[88] <= 0.81577:
      score += 0.193
     else:
      if row[65] <= 0.45852:
       if row[88] <= 0.91464:
        score += -0.0476
       else:
        score += 0.0596
      else:
       if row[64] <= 570.0:
        score += -0.167
       else:
        if row[88] <= 0.89241:
         score += -0.156
        else:
         score += 0.0899
    if row[5] <= 0.8502:
     if row[88] <= 0.86644:
      if row[55] <= 0.067651:
       score += -0.0182
      else:
       if row[53] <= 0.072159:
        if row[54] <= 0.43384:
         if row[64] <= 270.5:
          if row[30] <= 0.25032:
           score += 0.148
          else:
           score += -0.0621
         else:
          score += -0.176
        else:
         if row[17] <= 1e-35:
          if row[54] <= 0.77482:
           if row[64] <= 761.0:
            if row[88] <= 0.67206:
             score += -0.124
            else:
             score += 0.0899
           else:
            score += -0.0258
          else:
           if row[88] <= 0.77524:
            score += 0.154
           else:
            if row[53] <= 0.0098626:
             score += 0.101
            else:
             score += -0.0899
         else:
          if row[89] <= 0.88784:
           score += -0.141
          else:
           score += 0.121
       else:
        score += -0.0107
     else:
      if row[3] <= 1e-35:
       score += -0.00684
      else:
       score += -0.0488
    else:
     if row[13] <= 1e-35:
      if row[53] <= 0.026064:
       score += -0.0128
      else:
       score += 0.0291
     else:
      if row[54] <= 0.59539:
       if row[64] <= 570.0:
        score += -0.0666
       else:
        score += 0.145
      else:
       score += -0.118
    if row[63] <= 16.5:
     if row[90] <= 559.72:
      if row[4] <= 1e-35:
       score += -0.00651
      else:
       score += 0.0603
     else:
      if row[89] <= 0.7021:
       score += -0.121
      else:
       if row[8] <= 1e-35:
        if row[55] <= 0.074081:
         if row[56] <= 0.775:
          score += -0.133
         else:
          if row[90] <= 1813.7:
           if row[89] <= 0.8593:
            score += 0.0786
           else:
            score += -0.0101
          else:
           if row[55] <= 0.059281:
            if row[90] <= 1974.2:
             score += -0.112
            else:
             score += 0.101
           else:
            if row[54] <= 0.8855:
             score += -0.125
            else:
             score += 0.0995
        else:
         if row[44] <= 0.0875:
          if row[89] <= 0.94187:
           score += -0.0204
          else:
           if row[92] <= 1e-35:
            score += 0.0333
           else:
            score += -0.0157
         else:
          if row[89] <= 0.90891:
           score += 0.0402
          else:
           score += -0.00184
       else:
        if row[55] <= 0.044062:
         score += -0.118
        else:
         if row[38] <= 0.64583:
          if row[40] <= 0.3785:
           score += -0.0586
          else:
           score += 0.0423
         else:
          score += 0.121
    else:
     score += 0.149
    if row[63] <= 28.5:
     if row[57] <= 0.84893:
      if row[21] <= 0.965:
       if row[54] <= 0.59539:
        if row[55] <= 0.10584:
         score += -0.0607
        else:
         if row[64] <= 570.0:
          if row[62] <= 68.25:
           if row[43] <= 0.0625:
            score += 0.000937
           else:
            score += 0.0587
          else:
           score += -0.00956
         else:
          if row[55] <= 0.23886:
           score += 0.114
          else:
           score += -0.204
       else:
        if row[37] <= 0.35417:
         score += -0.0113
        else:
         score += 0.103
      else:
       if row[54] <= 0.71454:
        if row[55] <= 0.18157:
         score += -0.0448
        else:
         if row[64] <= 216.5:
          if row[88] <= 0.94477:
           score += 0.0738
          else:
           score += -0.0527
         else:
          if row[54] <= 0.49683:
           if row[89] <= 0.92944:
            score += -0.174
           else:
            score += 0.00858
          else:
           if row[57] <= 0.60136:
            score += 0.11
           else:
            if row[62] <= 614.25:
             score += 0.0627
            else:
             score += -0.196
       else:
        score += 0.0677
     else:
      if row[3] <= 0.83333:
       score += -0.00847
      else:
       score += -0.0984
    else:
     score += 0.141
    if row[68] <= 4.5:
     score += -0.0489
    else:
     if row[90] <= 2768.7:
      if row[26] <= 1e-35:
       if row[14] <= 1e-35:
        score += 0.0252
       else:
        if row[90] <= 1556.4:
         if row[59] <= 0.55619:
          score += -0.0443
         else:
          score += -0.282
        else:
         score += 0.0357
      else:
       if row[28] <= 0.058944:
        if row[88] <= 0.89981:
         if row[90] <= 809.96:
          if row[61] <= 0.14435:
           score += -0.0829
          else:
           score += 0.000752
         else:
          if row[53] <= 0.072159:
           score += 0.0585
          else:
           score += -0.0113
        else:
         if row[37] <= 0.81746:
          if row[53] <= 0.18108:
           score += -0.0378
          else:
           score += 0.148
         else:
          score += 0.378
       else:
        score += -0.0253
     else:
      if row[88] <= 0.65477:
       score += 0.136
      else:
       if row[88] <= 0.92359:
        score += -0.0238
       else:
        if row[53] <= 0.043132:
         if row[18] <= 1e-35:
          score += 0.0612
         else:
          score += -0.189
        else:
         if row[56] <= 0.205:
          score += -0.494
         else:
          if row[68] <= 193.5:
           score += 0.0178
          else:
           score += -0.104
    return score
